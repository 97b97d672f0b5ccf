package cn.bazhong.projects.document;

import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.problem.ProblemType;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which bytes of a content are asked for (RFC 9110, 14). Pure.
 *
 * @param from  the first
 * @param size  how many the content has in all
 * @param part  whether it was asked for a part, which is answered 206
 */
record ByteRange(long from, long length, long size, boolean part) {
    private static final Pattern ONE = Pattern.compile("bytes=\\s*(\\d{0,18})\\s*-\\s*(\\d{0,18})\\s*");

    /**
     * What the headers of a request ask of a content. One range is kept to; several at once, or what is no range of bytes,
     * are answered with the whole, as the standard allows. So is one that holds for another content only.
     *
     * @param range   header {@code Range}, or {@code null}
     * @param ifRange header {@code If-Range}, or {@code null}
     * @param tag     tag of the content as it is
     */
    static ByteRange asked(String range, String ifRange, String tag, long size) {
        Matcher one = ONE.matcher(range == null ? "" : range);
        boolean holds = ifRange == null || ifRange.equals(tag);
        if (!holds || !one.matches() || one.group(1).isEmpty() && one.group(2).isEmpty()) {
            return new ByteRange(0, size, size, false);
        }
        return one.group(1).isEmpty() ? last(Long.parseLong(one.group(2)), size)
                : between(Long.parseLong(one.group(1)), one.group(2), size);
    }

    private static ByteRange last(long count, long size) {
        if (count == 0) {
            throw unsatisfiable(size);
        }
        long length = Math.min(count, size);
        return new ByteRange(size - length, length, size, true);
    }

    private static ByteRange between(long from, String last, long size) {
        long to = last.isEmpty() ? size - 1 : Math.min(Long.parseLong(last), size - 1);
        if (!last.isEmpty() && Long.parseLong(last) < from) {
            return new ByteRange(0, size, size, false);
        }
        if (from >= size) {
            throw unsatisfiable(size);
        }
        return new ByteRange(from, to - from + 1, size, true);
    }

    /** The header {@code Content-Range} of a part. */
    String contentRange() {
        return "bytes " + from + "-" + (from + length - 1) + "/" + size;
    }

    private static Problem unsatisfiable(long size) {
        return Problem.of(ProblemType.RANGE_NOT_SATISFIABLE, "range-not-satisfiable", String.valueOf(size));
    }
}
