package cn.bazhong.projects.review;

import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What comes before the committee, as it stands when the committee looks at it.
 *
 * @param id                of the line of an annual list, or of the dossier
 * @param version           goes up whenever what the committee looks at changes, and by one when its owner is succeeded by
 *                          another department, which the items of sessions follow by themselves
 * @param industryAuthority organisation code; {@code null} where the project has none
 * @param amount            yuan: of a line what was applied for in the list's year, of a dossier its total investment
 * @param needsDecision     whether a rule left something on it to the committee, which then says why
 * @param findings          what the rules found, as {@link cn.bazhong.projects.regulation.KeptFindings} in JSON
 * @param arrivedOn         first day of which a session about it may be; {@link LocalDate#MIN} without one
 */
public record ReviewedItem(UUID id, long version, UUID projectId, String projectCode, String projectName,
        String ownerDepartment, @Nullable String industryAuthority, BigDecimal amount, boolean needsDecision, String findings,
        LocalDate arrivedOn) {
}
