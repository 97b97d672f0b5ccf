package cn.bazhong.projects.launcher;

import java.io.PrintStream;

/** What the trial prints when it is up. */
final class Welcome {
    private static final int USER = 14;
    private static final int NAME = 14;
    private static final int DEPARTMENT = 14;
    private static final int POST = 34;

    private Welcome() {
    }

    static void print(PrintStream out, Platform platform) {
        out.println();
        out.println(row("user", "name", "department", "post") + "roles");
        DemoAccounts.all().stream().filter(DemoAccounts.Account::shown)
                .map(account -> row(account.user(), account.name(), account.department(), account.post())
                        + String.join(" ", account.roles()))
                .forEach(out::println);
        out.println();
        out.println("Every other department has an owner too, named as its code in small letters: ybj, gaj, tsg …");
        out.println();
        out.println("  智慧巴中 建设项目管理平台   " + platform.address());
        out.println("  password of every account   " + DemoAccounts.PASSWORD);
        out.println("  Keycloak's console          " + platform.keycloakAddress() + " (" + Keycloak.ADMIN + " / "
                + Keycloak.ADMIN + ")");
        out.println("  stop                        Ctrl-C");
        out.flush();
    }

    private static String row(String user, String name, String department, String post) {
        return pad(user, USER) + pad(name, NAME) + pad(department, DEPARTMENT) + pad(post, POST);
    }

    /** A Chinese character is two columns wide. */
    private static String pad(String text, int columns) {
        int width = text.codePoints().map(c -> c >= 0x2E80 ? 2 : 1).sum();
        return text + " ".repeat(Math.max(1, columns - width));
    }
}
