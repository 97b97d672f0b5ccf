package cn.bazhong.projects.acceptance;

import cn.bazhong.projects.procedure.Outcome;
import java.util.Collection;
import java.util.Objects;

/** What comes of the signatures on an acceptance (A29). */
enum JointResult {
    /** Somebody has not signed yet. */
    AWAITED,
    PASSED,
    /** Nobody is against it, somebody wants something put right first. */
    CORRECTION,
    /** Somebody is against it: the owner has its say before that is final. */
    HEARING,
    FAILED;

    /**
     * Pure.
     *
     * @param signed what each who was convened said last; {@code null} for one who has not
     * @param heard  whether the owner had its say, and they signed after it
     */
    static JointResult of(Collection<Outcome> signed, boolean heard) {
        if (signed.isEmpty() || signed.stream().anyMatch(Objects::isNull)) {
            return AWAITED;
        }
        if (signed.contains(Outcome.DISAGREED)) {
            return heard ? FAILED : HEARING;
        }
        return signed.contains(Outcome.AGREED_AFTER_REVISION) ? CORRECTION : PASSED;
    }
}
