package cn.bazhong.projects.procedure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The conclusion of a step by the organ that acts. */
@Schema(description = "Conclusion of a step")
public record DecideStep(
        @NotNull Outcome outcome,
        @Schema(description = "Opinion; required unless agreed") @Size(max = 4000) String opinion,
        @Schema(description = "With RETURNED: what has to be mended") @Size(max = 50) List<@NotNull @Valid FieldReason> returnedFields,
        @Schema(description = "Decisions on items that are still to be decided") @Size(max = 2000) List<@NotNull @Valid ItemDecision> items) {

    public DecideStep {
        returnedFields = returnedFields == null ? List.of() : returnedFields.stream().toList();
        items = items == null ? List.of() : items.stream().toList();
    }
}
