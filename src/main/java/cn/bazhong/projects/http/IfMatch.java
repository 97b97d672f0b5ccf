package cn.bazhong.projects.http;

import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.problem.ProblemType;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The version a command was decided upon, from its If-Match header. */
public record IfMatch(long version) {
    private static final Pattern TAG = Pattern.compile("(?:W/)?\"(\\d{1,18})\"");

    /** Read by the REST layer; anything but one tag of ours is malformed. */
    public static IfMatch valueOf(String header) {
        Matcher tag = TAG.matcher(header.trim());
        if (!tag.matches()) {
            throw Problem.of(ProblemType.MALFORMED_REQUEST, "bad-if-match");
        }
        return new IfMatch(Long.parseLong(tag.group(1)));
    }

    public static String tag(long version) {
        return "\"" + version + "\"";
    }

    /** Refuses the command with 428 when no version was sent and with 412 when the resource has moved on. */
    public static void require(IfMatch sent, long current) {
        if (sent == null) {
            throw Problem.of(ProblemType.PRECONDITION_REQUIRED, "if-match-required");
        }
        if (sent.version != current) {
            throw Problem.of(ProblemType.CONCURRENT_CHANGE, "concurrent-change");
        }
    }
}
