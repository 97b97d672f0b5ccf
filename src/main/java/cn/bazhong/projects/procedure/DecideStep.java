package cn.bazhong.projects.procedure;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The conclusion of a step by the organ that acts. */
@Schema(description = "Conclusion of a step")
public record DecideStep(
        @NotNull Outcome outcome,
        @Schema(description = "Opinion; required unless agreed") @Size(max = 4000) String opinion,
        @Schema(description = "With RETURNED: what has to be mended") @Size(max = 50) List<@NotNull @Valid FieldReason> returnedFields,
        @Schema(description = "Decisions on items that are still to be decided") @Size(max = 2000) List<@NotNull @Valid ItemDecision> items,
        @Schema(description = "With AGREED_WITH_CONDITIONS or AGREED_AFTER_REVISION: what the owner has to do, at least one (A21, A29)")
        @Size(max = 20) List<@NotNull @Valid SetCondition> conditions,
        @Schema(description = "Of a technical review: every section of the dossier, assessed by itself (A21). With RETURNED those "
                + "found wanting are what has to be mended, and returnedFields stays empty")
        @Size(max = 20) List<@NotNull @Valid AssessedSection> assessment,
        @Schema(description = "Number of the document the conclusion is issued under; required of approvals and filings (A6)")
        @Size(max = 100) String documentNumber,
        @Schema(description = "Id of the project's document that is the paper it is issued by: an opinion, approval or scan")
        @Nullable UUID documentId) {

    public DecideStep {
        returnedFields = returnedFields == null ? List.of() : returnedFields.stream().toList();
        items = items == null ? List.of() : items.stream().toList();
        conditions = conditions == null ? List.of() : conditions.stream().toList();
        assessment = assessment == null ? List.of() : assessment.stream().toList();
    }

    /** One that says no more than its outcome and why. */
    public static DecideStep of(Outcome outcome, String opinion) {
        return new DecideStep(outcome, opinion, List.of(), List.of(), List.of(), List.of(), null, null);
    }

    /** One that decides item by item. */
    public static DecideStep onItems(Outcome outcome, List<ItemDecision> items) {
        return new DecideStep(outcome, null, List.of(), items, List.of(), List.of(), null, null);
    }
}
