package cn.bazhong.projects.launcher;

/** Looks at the machine before the minutes of building: the trial should refuse early what it would refuse anyway. */
public final class Preflight {
    private static final int NODE = 20;
    private static final int NPM = 10;

    private Preflight() {
    }

    public static void main(String[] arguments) {
        try {
            Settings.ofCommand().requireMachine();
            if (!Boolean.getBoolean("portal.built")) {
                Machine.requireTool("node", NODE);
                Machine.requireTool("npm", NPM);
            }
        } catch (Refusal refusal) {
            Trial.exit(refusal.getMessage());
        }
    }
}
