package cn.bazhong.projects.procedure;

import cn.bazhong.projects.identity.DepartmentRef;
import cn.bazhong.projects.regulation.Article;
import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A duty in a list. */
@Schema(name = "ObligationSummary", description = "A dated duty, and where it is done")
public record ObligationView(UUID id, ObligationKind kind, Article article, String title,
        @Schema(description = "Who owes it") DepartmentRef department, @Nullable UUID projectId,
        @Schema(description = "Last day; null without a limit") @Nullable LocalDate due,
        @Schema(description = "First day on which it is owed; null where it was from when it arose") @Nullable LocalDate since,
        @Schema(description = "Why it is due then") String dueExplanation, Light light, @Schema(description = "Where the portal has it done") String page) {
}
