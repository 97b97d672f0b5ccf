package cn.bazhong.projects.identity;

import java.util.regex.Pattern;

/** The page of the portal to go on to after sign-in; anything that could lead elsewhere becomes the first page. */
record ReturnTo(String path) {
    static final ReturnTo HOME = new ReturnTo("/");
    private static final int LONGEST = 2000;
    /** From the root, never {@code //host} or {@code /\host}, and nothing a header or a browser could read otherwise. */
    private static final Pattern OWN_PAGE = Pattern.compile("/(?![/\\\\])[\\x21-\\x5B\\x5D-\\x7E]*");
    private static final Pattern NO_PAGE = Pattern.compile("/(login|logout|api|q|back-channel-logout)([/?#].*)?");

    static ReturnTo of(String asked) {
        boolean ours = asked != null && asked.length() <= LONGEST && OWN_PAGE.matcher(asked).matches()
                && !NO_PAGE.matcher(asked).matches();
        return ours ? new ReturnTo(asked) : HOME;
    }
}
