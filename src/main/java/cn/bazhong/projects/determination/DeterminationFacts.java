package cn.bazhong.projects.determination;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * What the rules of proposals look at.
 *
 * @param filed  of the documents named, those that are there
 * @param policy working days that policy gives the owner at least; {@code null} where it sets none
 */
record DeterminationFacts(ProposeDetermination asked, Set<UUID> filed, @Nullable Integer policy, LocalDate today) {

    /** What is found of another year would restrict nobody any more, or not yet. */
    boolean isOfNoYear() {
        return asked.kind().isOfAYear() && (asked.year() == null || asked.year() > today.getYear() || asked.year() < today.getYear() - 1);
    }

    boolean isOfNobody() {
        return asked.kind().isOfAProject() ? asked.projectId() == null
                : (asked.projectId() == null) == (asked.department() == null);
    }

    boolean isHearingTooShort() {
        return policy != null && asked.workingDays() != null && asked.workingDays() < policy;
    }
}
