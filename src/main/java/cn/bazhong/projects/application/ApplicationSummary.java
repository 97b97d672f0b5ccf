package cn.bazhong.projects.application;

import cn.bazhong.projects.identity.DepartmentRef;
import cn.bazhong.projects.identity.Directory;
import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An application in a list. */
@Schema(description = "An application in short")
public record ApplicationSummary(UUID id,
        @Schema(description = "The annual list applied for") UUID listId,
        @Schema(description = "Year of that list") int year,
        DepartmentRef ownerDepartment,
        @Schema(description = "Name of the project; null while a draft has none") @Nullable String name,
        ApplicationState state,
        @Schema(description = "Total investment in yuan; null while a draft has none") @Nullable BigDecimal totalInvestment,
        @Schema(description = "When it was submitted last; null while it was not") @Nullable Instant submittedAt,
        Instant updatedAt, long version) {

    static ApplicationSummary of(ApplicationRow row, Directory directory) {
        return new ApplicationSummary(row.id(), row.listId(), row.year(), DepartmentRef.of(row.ownerDepartment(), directory),
                row.name(), row.state(), row.totalInvestment(), row.submittedAt(), row.updatedAt(), row.version());
    }
}
