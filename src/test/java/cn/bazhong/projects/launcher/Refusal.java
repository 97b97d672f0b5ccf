package cn.bazhong.projects.launcher;

/** Why the portal could not be started, in one line for whoever typed the command. */
public final class Refusal extends RuntimeException {
    public Refusal(String line) {
        super(line, null, false, false);
    }
}
