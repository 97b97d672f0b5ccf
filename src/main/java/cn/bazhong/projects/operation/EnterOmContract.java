package cn.bazhong.projects.operation;

import cn.bazhong.projects.project.PlausibleDate;
import jakarta.annotation.Nullable;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A contract for operation and maintenance as it was signed. */
@Schema(description = "Contract for operation and maintenance (A38). Amounts are CNY yuan")
public record EnterOmContract(@NotBlank @Size(max = 100) String number, @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 200) String supplier,
        @NotNull @Positive @Digits(integer = 13, fraction = 2) BigDecimal amount, @NotNull @PlausibleDate LocalDate signedOn,
        @Schema(description = "First day; its year is the one whose approved funds it is within (A35)") @NotNull @PlausibleDate LocalDate from,
        @NotNull @PlausibleDate LocalDate to,
        @Schema(description = "Of a service that is procured for several years and signed year by year: its first day; null where this is "
                + "the first year") @Nullable @PlausibleDate LocalDate servedFrom,
        @Schema(description = "Whether the year's budget is assured (A38)") @NotNull Boolean budgetAssured,
        @Schema(description = "The signed contract among the documents of the project") @Nullable UUID documentId) {
}
