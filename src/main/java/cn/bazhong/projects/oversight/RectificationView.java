package cn.bazhong.projects.oversight;

import cn.bazhong.projects.document.FiledDocument;
import cn.bazhong.projects.http.Action;
import cn.bazhong.projects.http.Versioned;
import cn.bazhong.projects.identity.DepartmentRef;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.procedure.Light;
import cn.bazhong.projects.procedure.WaitingStep;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An order whole. */
@Schema(name = "Rectification", description = "What a department ordered an owner to put right, and what came of it (A43)")
public record RectificationView(UUID id, UUID projectId, String projectCode, String projectName, DepartmentRef ownerDepartment,
        @Schema(description = "Who ordered it") DepartmentRef department,
        @Schema(description = "The capacity in which it did") Role role,
        @Schema(description = "The check it follows from; null without one") @Nullable UUID checkId,
        String documentNumber, @Schema(description = "The order as a document") @Nullable FiledDocument paper,
        RectificationState state, List<OrderedItem> items,
        @Schema(description = "Last day to respond; null while none is set or nothing has to be responded") @Nullable LocalDate due,
        @Schema(description = "How it was reckoned; null for a day that was set as such") @Nullable String dueExplanation,
        Light light,
        @Schema(description = "Whether a measure, or another deadline, has to be chosen") boolean toChoose,
        @Schema(description = "The measures that may be decided now, by whoever ordered it") List<MeasureKind> openMeasures,
        @Schema(description = "From the first to the one that stands") List<RoundView> rounds,
        @Schema(description = "As they were decided, lifted ones too") List<MeasureView> measures,
        @Schema(description = "Why it was taken back") @Nullable String revokedBecause,
        @Schema(description = "The step it waits for; null once it is over") @Nullable WaitingStep waitsFor,
        @Schema(description = "Name of the person who ordered it") String orderedBy, Instant orderedAt, @Nullable Instant closedAt,
        long version, List<Action> actions) implements Versioned {

    /** What the owner said in a round, and what came of it. */
    @Schema(name = "RectificationRound")
    public record RoundView(int number, @Schema(description = "The deadline by which was responded") @Nullable LocalDate due,
            @Nullable Instant respondedAt, @Nullable String respondedBy,
            @Schema(description = "Whether the response came after the deadline") boolean late,
            @Schema(description = "Empty before the owner has responded") List<GivenAnswer> answers,
            @Schema(description = "Whether it was as required; null before that was verified") @Nullable Boolean passed,
            @Nullable String reasons, @Nullable Instant verifiedAt, @Nullable String verifiedBy) {
    }

    /** A measure. */
    @Schema(name = "OversightMeasure")
    public record MeasureView(UUID id, MeasureKind kind, String documentNumber, LocalDate decidedOn, String reason,
            @Schema(description = "When the owner was heard") LocalDate heardOn,
            @Schema(description = "What it said; null where it made no use of it") @Nullable String statement,
            @Schema(description = "The decision as a document") @Nullable FiledDocument paper, String decidedBy,
            @Schema(description = "Null while it is in force") @Nullable LocalDate liftedOn, @Nullable String liftingNumber,
            @Nullable String liftedBecause, List<Action> actions) {
    }
}
