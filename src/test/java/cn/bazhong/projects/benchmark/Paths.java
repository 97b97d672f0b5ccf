package cn.bazhong.projects.benchmark;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.net.URLEncoder;

/** Paths as they travel. */
final class Paths {
    private static final Pattern BEYOND_ASCII = Pattern.compile("[^\\x00-\\x7F]+");

    private Paths() {
    }

    static String encoded(String path) {
        return BEYOND_ASCII.matcher(path).replaceAll(text -> URLEncoder.encode(text.group(), StandardCharsets.UTF_8));
    }
}
