package cn.bazhong.projects.http;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** How a file that is handed out is named to browsers, old ones too. Pure. */
public final class Attachment {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9!#$&+.^_`|~-]");

    private Attachment() {
    }

    /** The header {@code Content-Disposition} of what is to be kept. */
    public static String disposition(String name) {
        return disposition(name, false);
    }

    /** The header in the way of RFC 6266: a plain name for old programs, then the real one (RFC 5987). */
    public static String disposition(String name, boolean inline) {
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
