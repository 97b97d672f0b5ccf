package cn.bazhong.projects.operation;

import cn.bazhong.projects.identity.DepartmentRef;
import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An application for O&amp;M funds in a list. Amounts in yuan. */
@Schema(name = "OmBudgetSummary")
public record OmBudgetSummary(UUID id, UUID projectId, String projectCode, String projectName, DepartmentRef ownerDepartment, int year,
        @Schema(description = "A supplement in the same year is a further number") int number, OmBudgetState state, BigDecimal total,
        @Schema(description = "What finance agreed to; null unless approved") @Nullable BigDecimal approved,
        @Nullable LocalDate decidedOn, Instant createdAt) {
}
