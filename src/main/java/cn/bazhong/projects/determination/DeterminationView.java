package cn.bazhong.projects.determination;

import cn.bazhong.projects.document.FiledDocument;
import cn.bazhong.projects.http.Action;
import cn.bazhong.projects.http.Versioned;
import cn.bazhong.projects.identity.DepartmentRef;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.procedure.WaitingStep;
import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.restriction.CauseKind;
import cn.bazhong.projects.restriction.StoppingPoint;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A finding whole. */
@Schema(name = "Determination", description = "A finding that restricts an owner, from its proposal to its end (A11, A32, A47)")
public record DeterminationView(UUID id, CauseKind kind, Article article,
        @Schema(description = "The owner, by the name it had when it was decided") DepartmentRef ownerDepartment,
        @Schema(description = "Null only of data not delivered") @Nullable UUID projectId, @Nullable String projectCode,
        @Nullable String projectName,
        @Schema(description = "The organ that proposed it") DepartmentRef department, Role role,
        @Schema(description = "The year a finding of Article 32 is about") @Nullable Integer year,
        String facts, List<FiledDocument> evidence, DeterminationState state,
        @Schema(description = "Whom it waits for: the owner that is heard, then the organ; null once it is decided")
        @Nullable WaitingStep waitsFor,
        @Schema(description = "What the owner said when it was heard") @Nullable GivenStatement statement,
        @Schema(description = "Whether the owner let its last day pass without a word; that is no consent") boolean unheard,
        @Schema(description = "Why it was decided so, or dropped") @Nullable String reason, @Nullable String documentNumber,
        @Nullable LocalDate decidedOn, @Nullable String decidedBy,
        @Schema(description = "What it stops once it is found") List<StopView> stops,
        @Schema(description = "First day on which it restricts") @Nullable LocalDate from,
        @Schema(description = "Last day; null while the way out is open") @Nullable LocalDate until,
        @Schema(description = "Whether it restricts today") boolean holds,
        @Schema(description = "How it ends") String wayOut,
        @Schema(description = "What the owner reported as put right, in order") List<Remedy> remedies,
        @Schema(description = "First day on which it restricts no more; null while it does") @Nullable LocalDate endedOn,
        @Nullable String endingNumber, @Nullable String endedBecause, @Nullable String endedBy,
        String proposedBy, Instant proposedAt, long version, List<Action> actions) implements Versioned {

    /** One thing it stops. */
    @Schema(name = "DeterminationStop")
    public record StopView(StoppingPoint point, @Schema(description = "In words") String stops,
            @Schema(description = "Whether everything of the owner is bound or the one project") CauseKind.Scope scope) {
    }
}
