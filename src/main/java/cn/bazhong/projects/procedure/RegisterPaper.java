package cn.bazhong.projects.procedure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A decision taken on paper, as read from it. */
@Schema(description = "Decision taken on paper")
public record RegisterPaper(
        @Schema(description = "What the paper concludes, with the scan as its documentId") @NotNull @Valid DecideStep decision,
        @Schema(description = "Date of the paper; not before the step was opened, not in the future") @NotNull LocalDate decisionDate,
        @Schema(description = "Its number") @NotBlank @Size(max = 100) String documentNumber,
        @Schema(description = "Who signed it") @NotBlank @Size(max = 64) String signatory) {
}
