package cn.bazhong.projects.review;

import cn.bazhong.projects.annuallist.ListLine;
import java.math.BigDecimal;
import java.util.UUID;

/**
 * A line of the list as the committee looks at it.
 *
 * @param industryAuthority organisation code; {@code null} where the project has none
 * @param amount            applied for in the list's year, yuan
 * @param needsDecision     whether a rule left something on it to the committee
 * @param findings          what the rules found, as the list keeps it
 */
record ReviewedLine(UUID id, long version, UUID projectId, String projectCode, String projectName, String ownerDepartment,
        String industryAuthority, BigDecimal amount, boolean needsDecision, String findings) {

    static ReviewedLine of(ListLine line, String industryAuthority) {
        return new ReviewedLine(line.id(), line.version(), line.projectId(), line.projectCode(), line.projectName(),
                line.ownerDepartment(), industryAuthority, line.amount(), line.needsDecision(), line.findingsJson());
    }
}
