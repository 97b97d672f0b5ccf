package cn.bazhong.projects.http;

import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.problem.ProblemType;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;

/**
 * Where a page ended: the sort values of its last row, tied to the filter and order it was read with. Opaque to callers;
 * one taken to another filter is refused rather than answering a wrong page.
 */
public final class Cursor {
    private static final String SEPARATOR = "\u001f";

    private Cursor() {
    }

    /** @param filter everything that decides which rows are listed and in which order */
    public static String encode(Object filter, Object... position) {
        String joined = fingerprint(filter) + SEPARATOR
                + String.join(SEPARATOR, Arrays.stream(position).map(String::valueOf).toList());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(joined.getBytes(StandardCharsets.UTF_8));
    }

    /** The sort values encoded in {@code cursor}, {@code size} of them, or {@code null} when there is no cursor. */
    public static <T> T decode(String cursor, Object filter, int size, Function<List<String>, T> reader) {
        if (cursor == null || cursor.isEmpty()) {
            return null;
        }
        try {
            String joined = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            List<String> parts = List.of(joined.split(SEPARATOR, -1));
            if (StorableText.isStorable(joined) && parts.size() == size + 1 && parts.get(0).equals(fingerprint(filter))) {
                return reader.apply(parts.subList(1, parts.size()));
            }
        } catch (RuntimeException notOneOfOurs) {
            throw badCursor();
        }
        throw badCursor();
    }

    /** Cuts one row read beyond {@code limit} and turns its presence into the next cursor. */
    public static <R, V> Page<V> page(List<R> rows, int limit, Long total, Function<R, V> view,
            Function<R, String> cursorOf) {
        boolean more = rows.size() > limit;
        List<R> shown = more ? rows.subList(0, limit) : rows;
        String next = more ? cursorOf.apply(shown.get(limit - 1)) : null;
        return new Page<>(shown.stream().map(view).toList(), next, total);
    }

    private static String fingerprint(Object filter) {
        return Integer.toHexString(String.valueOf(filter).hashCode());
    }

    private static Problem badCursor() {
        return Problem.of(ProblemType.MALFORMED_REQUEST, "bad-cursor");
    }
}
