package cn.bazhong.projects.review;

import jakarta.annotation.Nullable;
import cn.bazhong.projects.identity.DepartmentRef;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a session can be made of. */
@Schema(name = "SessionPreparation")
public record PreparationView(DocketKind docket, @Nullable UUID listId,
        @Schema(description = "What people will call the session; of dossiers, if it is held this year") String title,
        String titleEn,
        @Schema(description = "Of the annual list; for dossiers, this one") int year,
        @Schema(description = "The office whose vice-mayor is in the chair") DepartmentRef chair,
        @Schema(description = "Departments that Article 5 names, in its order") List<DepartmentRef> namedDepartments,
        Minutes.Rules rules,
        @Schema(description = "What waits for the committee and is before no session") List<Item> items,
        @Schema(description = "People called before, the latest first") List<Known> people) {

    /** What waits. */
    @Schema(name = "WaitingItem")
    public record Item(@Schema(description = "Id of the line or of the dossier") UUID id, UUID projectId,
            String projectCode, String projectName, DepartmentRef ownerDepartment, @Nullable DepartmentRef industryAuthority,
            @Schema(description = "Yuan: applied for in the list's year, or the total investment of a dossier")
            BigDecimal amount,
            @Schema(description = "Whether a rule left something to the committee") boolean needsDecision,
            @Schema(description = "First day of which a session about it may be; null without one") @Nullable
            LocalDate arrivedOn) {
    }

    /** Somebody who was called before. */
    @Schema(name = "KnownMember")
    public record Known(String name, @Nullable String userId, DepartmentRef department, Capacity capacity) {
    }
}
