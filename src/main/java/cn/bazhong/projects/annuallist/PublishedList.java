package cn.bazhong.projects.annuallist;

import cn.bazhong.projects.identity.Directory;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What stands of a year by all that was published of it.
 *
 * @param last  the issue that was published last
 * @param lines what is in force, in its order
 */
record PublishedList(AnnualList last, List<StandingLine> lines, Directory directory) {
    /** Moved when the form of the answers changes: whoever has an old one would keep it. */
    private static final int FORM = 1;

    /**
     * The same for the same answer and for no other: a line is never changed once it is published, but it may come to belong to
     * another department, and a later issue takes its place.
     *
     * @param form as which it is answered
     */
    String tag(String form, Locale locale) {
        String content = lines.stream().map(line -> String.join(" ", line.line().toString(), line.project().ownerDepartment(),
                String.valueOf(line.adjustment()), line.kind().name())).collect(Collectors.joining("\n"));
        String whole = String.join("\n", String.valueOf(FORM), form, locale.toLanguageTag(), last.id().toString(), content);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(whole.getBytes(StandardCharsets.UTF_8));
            return "\"" + HexFormat.of().formatHex(digest) + "\"";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JVM has SHA-256", impossible);
        }
    }

    /** Whether whoever asks has it already, by the tags they name (RFC 9110). */
    static boolean isKnown(String ifNoneMatch, String tag) {
        return ifNoneMatch != null && Arrays.stream(ifNoneMatch.split(",")).map(String::strip)
                .anyMatch(named -> named.equals("*") || named.equals(tag) || named.equals("W/" + tag));
    }

    Instant publishedAt() {
        return last.publishedAt();
    }

    /** Of some of its lines, by what says so. */
    static List<UUID> ids(List<StandingLine> block) {
        return block.stream().map(StandingLine::line).toList();
    }
}
