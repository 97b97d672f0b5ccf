package cn.bazhong.projects.operation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An application for O&amp;M funds is begun, or looked at before. */
@Schema(description = "Application for O&M funds of a project and year (A35)")
public record BeginOmBudget(@Schema(description = "A project of the caller's department") @NotNull UUID projectId,
        @Schema(description = "Calendar year the money is for: this one or the next") @Min(2000) @Max(2200) int year,
        @NotNull @Valid OmBudgetContent content) {
}
