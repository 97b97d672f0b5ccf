package cn.bazhong.projects.acceptance;

import cn.bazhong.projects.document.FiledDocument;
import cn.bazhong.projects.execution.Standing;
import cn.bazhong.projects.http.Action;
import cn.bazhong.projects.http.Versioned;
import cn.bazhong.projects.identity.DepartmentRef;
import cn.bazhong.projects.procedure.FieldReason;
import cn.bazhong.projects.procedure.Outcome;
import cn.bazhong.projects.procedure.SetCondition;
import cn.bazhong.projects.procedure.StepKind;
import cn.bazhong.projects.procedure.WaitingStep;
import cn.bazhong.projects.project.Hold;
import cn.bazhong.projects.project.ProjectProfile;
import cn.bazhong.projects.project.Stage;
import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.regulation.FindingView;
import cn.bazhong.projects.restriction.CauseKind;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All there is on one project between its last lot and operation. */
@Schema(name = "Acceptance", description = "How a project comes from its last lot to operation: trial, pre-acceptance, joint opinion, "
        + "going live (A28-A31). It has the id of its project.")
public record AcceptanceView(UUID id, String projectCode, String projectName, Stage projectStage, Hold projectHold,
        DepartmentRef ownerDepartment, ProjectProfile.ContentKind contentKind,
        @Schema(description = "Whether it is accepted as the upper level requires (A31)") boolean upstream,
        @Schema(description = "Infrastructure always has hardware (A46)") boolean infrastructure,
        @Schema(description = "Whether it names an industry authority, which may sign") boolean industryAuthority,
        AcceptanceState state,
        @Schema(description = "Null before its trial") @Nullable TrialView trial,
        @Schema(description = "Last day for acceptance (A30); null while none can be reckoned") @Nullable LocalDate dueOn,
        @Schema(description = "How that day was reckoned") @Nullable String dueExplanation, boolean overdue,
        List<Standing.LotRef> lots, List<ReportView> reports, List<RoundView> rounds,
        @Schema(description = "For want of acceptance, what restricts its owner and when (A30)") List<CauseView> causes,
        @Nullable LocalDate upstreamAcceptedOn,
        @Schema(description = "Last day for filing it (A31); null without a limit") @Nullable LocalDate upstreamDue,
        @Nullable LocalDate acceptedOn, @Nullable LocalDate inOperationSince, @Nullable LocalDate decommissionedOn,
        @Nullable String decommissionedBecause,
        @Schema(description = "What became of its data; null while it runs") @Nullable String dataDisposal,
        @Schema(description = "What became of its assets; null while it runs") @Nullable String assets, long version,
        List<Action> actions) implements Versioned {

    /** Trial operation. */
    @Schema(name = "Trial", description = "Trial operation and how long it lasts (A28)")
    public record TrialView(LocalDate startedOn, int months,
            @Schema(description = "Earliest end; null while an interruption puts it off") @Nullable LocalDate endsOn,
            @Schema(description = "How that day was reckoned") @Nullable String endExplanation,
            @Schema(description = "Whether it has lasted as long as it has to") boolean over,
            List<InterruptionView> interruptions, List<TrialProblemView> problems) {
    }

    /** An interruption. */
    @Schema(name = "TrialInterruption")
    public record InterruptionView(UUID id, LocalDate from, @Schema(description = "Null while it lasts") @Nullable LocalDate to,
            @Schema(description = "Days it has lasted by today") long days, String reason,
            @Schema(description = "Whether it follows from a suspension of the project (A26, A43)") boolean suspension,
            String enteredBy, List<Action> actions) {
    }

    /** A problem. */
    @Schema(name = "TrialProblem")
    public record TrialProblemView(UUID id, int number, LocalDate noticedOn, String what, boolean serious,
            @Schema(description = "Null while it is open") @Nullable LocalDate solvedOn, @Nullable String solution, String enteredBy,
            List<Action> actions) {
    }

    /** What was held and reported. */
    @Schema(name = "AcceptanceReport", description = "One of preAcceptance, interim and upstream is there, by its kind")
    public record ReportView(UUID id, int number, ReportKind kind, ReportState state, boolean passed,
            @Nullable HoldPreAcceptance preAcceptance, @Nullable HoldInterimAcceptance interim, @Nullable FileUpstreamAcceptance upstream,
            List<FiledDocument> documents, @Nullable String returnedFor, @Nullable LocalDate filedOn, String handedInBy,
            Instant handedInAt, @Nullable WaitingStep waitsFor) {
    }

    /** A round of completion acceptance. */
    @Schema(name = "AcceptanceRound")
    public record RoundView(UUID id, @Schema(description = "Counts the times it was put to acceptance") int number, RoundState state,
            AcceptanceContent content,
            @Schema(description = "The checklist, with what counts of each kind") List<MaterialView> materials,
            @Schema(description = "Of a draft: what the rules find as it stands") List<FindingView> findings,
            @Schema(description = "Everything that was signed, in order") List<SignatureView> signatures,
            @Schema(description = "Who has not signed yet") List<WaitingStep> waitsFor, List<Turn> turns,
            @Nullable Instant convenedAt, @Nullable String convenedBy, @Nullable LocalDate closedOn) {
    }

    /** A line of the checklist. */
    @Schema(name = "AcceptanceMaterialLine")
    public record MaterialView(MaterialKind kind, Article article, boolean needed,
            @Schema(description = "Whether a result has to be said") boolean hasResult,
            @Nullable FiledDocument document, @Nullable UUID documentId, @Nullable String notApplicable, @Nullable Boolean passed,
            @Nullable String level, @Nullable LocalDate validUntil) {
    }

    /** What one department said. */
    @Schema(name = "AcceptanceSignature")
    public record SignatureView(int turn, StepKind kind, DepartmentRef department, Outcome verdict, @Nullable String opinion,
            @Schema(description = "What is to be put right, each by its day") List<SetCondition> items,
            @Schema(description = "Grounds that are not accepted, by field materials.KIND") List<FieldReason> refused,
            @Nullable String documentNumber, LocalDate signedOn, String signedBy,
            @Schema(description = "Whether it counts: whoever looked again has signed anew") boolean standing) {
    }

    /** A restriction for want of acceptance. */
    @Schema(name = "AcceptanceCause")
    public record CauseView(CauseKind kind, LocalDate from, @Schema(description = "Last day; null while it lasts") @Nullable LocalDate until,
            @Schema(description = "Whether it holds today") boolean holds) {
    }
}
