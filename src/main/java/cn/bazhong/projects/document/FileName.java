package cn.bazhong.projects.document;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Names of files as people give them. They stand in answers only; nothing is stored under one. Pure. */
final class FileName {
    static final int LONGEST = 200;
    /** No part of a path, nothing invisible, no overriding of the direction of writing, no leading or trailing blank or dot. */
    static final String ALLOWED = "^(?![\\s.])[^/\\\\:*?\"<>|\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+(?<![\\s.])$";

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9!#$&+.^_`|~-]");

    private FileName() {
    }

    /** The header {@code Content-Disposition} in the way of RFC 6266: a plain name for old programs, then the real one (RFC 5987). */
    static String disposition(String name, boolean inline) {
        String plain = name.replaceAll("[^\\x20-\\x7e]", "_").replaceAll("[\"\\\\%]", "_");
        return (inline ? "inline" : "attachment") + "; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded(name);
    }

    private static String encoded(String name) {
        StringBuilder encoded = new StringBuilder();
        for (byte one : name.getBytes(StandardCharsets.UTF_8)) {
            String character = String.valueOf((char) (one & 0xff));
            encoded.append(PLAIN.matcher(character).matches() ? character : "%%%02X".formatted(one));
        }
        return encoded.toString();
    }
}
