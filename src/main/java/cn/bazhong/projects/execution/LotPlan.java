package cn.bazhong.projects.execution;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a lot is to be. */
@Schema(description = "A lot: what is bought together")
public record LotPlan(@NotBlank @Size(max = 200) String name,
        @Schema(description = "What it comprises") @NotBlank @Size(max = 2000) String contents,
        @Schema(description = "Budget in yuan") @NotNull @Positive @Digits(integer = 13, fraction = 2) BigDecimal budget,
        @Schema(description = "Whether it comprises engineering works that the law has put out to tender (A37)")
        @NotNull Boolean works,
        @Schema(description = "Whether it is in the catalogue of centralised procurement (A36, A39)")
        @NotNull Boolean inCatalogue) {
}
