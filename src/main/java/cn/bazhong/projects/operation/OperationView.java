package cn.bazhong.projects.operation;

import cn.bazhong.projects.document.FiledDocument;
import cn.bazhong.projects.http.Action;
import cn.bazhong.projects.http.Versioned;
import cn.bazhong.projects.identity.DepartmentRef;
import cn.bazhong.projects.project.ProjectProfile;
import cn.bazhong.projects.project.Stage;
import cn.bazhong.projects.regulation.FindingView;
import cn.bazhong.projects.restriction.RestrictionView;
import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The operation of a project whole. */
@Schema(name = "ProjectOperation", description = "Who runs what was built, what it costs, its cloud, what it replaced, how it is assessed "
        + "(A8, A30, A32, A33, A35, A38, A45). Amounts are CNY yuan.")
public record OperationView(UUID id, String projectCode, String projectName, Stage projectStage, DepartmentRef ownerDepartment,
        @Nullable LocalDate acceptedOn, @Nullable LocalDate inOperationSince, @Nullable LocalDate decommissionedOn,
        @Nullable StateOperator operator, @Schema(description = "What the rules find on it (A33)") List<FindingView> operatorFindings,
        @Schema(description = "Approved, contracted and paid, the latest year first") List<OmYear> years,
        @Schema(description = "What stops its O&M funds or cloud today") List<RestrictionView> restrictions,
        @Schema(description = "Granted and not given back") CloudQuantity cloud, List<ReleaseView> releases,
        @Schema(description = "What it replaces, once it is accepted (A8)") List<SystemView> systems,
        @Schema(description = "What it is to replace, before it is accepted") List<ProjectProfile.ReplacedSystem> systemsNamed,
        @Schema(description = "The one of a kind that counts first") List<AssessmentView> assessments, List<ContractView> contracts,
        long version, List<Action> actions) implements Versioned {

    /** Cloud that was given back. */
    @Schema(name = "CloudRelease")
    public record ReleaseView(LocalDate on, CloudQuantity quantity, String reason, String enteredBy) {
    }

    /** A system that is replaced. */
    @Schema(name = "ReplacedSystemState")
    public record SystemView(UUID id, int number, String name,
            @Schema(description = "Day the profile names") @Nullable LocalDate namedOn,
            @Schema(description = "That, or the day of acceptance if later, or what it was postponed to") LocalDate dueOn, boolean overdue,
            List<Postponement> postponements, @Nullable LocalDate shutOn, @Nullable Boolean dataMigrated, @Nullable String note,
            @Nullable FiledDocument document, List<Action> actions) {
    }

    /** An assessment. */
    @Schema(name = "SecurityAssessment")
    public record AssessmentView(UUID id, AssessmentKind kind, @Nullable String level, boolean passed,
            @Schema(description = "Null for the one of the acceptance") @Nullable String organ, LocalDate assessedOn,
            @Schema(description = "Last day; null where neither report nor policy says") @Nullable LocalDate validUntil,
            @Schema(description = "Whether it is the one that counts") boolean latest,
            @Schema(description = "Whether that day has passed") boolean expired, boolean ofAcceptance, FiledDocument document) {
    }

    /** A contract with what was paid on it. */
    @Schema(name = "OmContract")
    public record ContractView(UUID id, int year, EnterOmContract terms, @Nullable FiledDocument document, BigDecimal paid,
            List<PaymentView> payments, List<Action> actions) {
    }

    /** A payment. */
    @Schema(name = "OmPayment")
    public record PaymentView(UUID id, BigDecimal amount, LocalDate paidOn, String voucher,
            @Schema(description = "Why it was reversed; null while it counts") @Nullable String reversal, List<Action> actions) {
    }
}
