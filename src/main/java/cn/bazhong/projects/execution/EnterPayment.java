package cn.bazhong.projects.execution;

import cn.bazhong.projects.project.PlausibleDate;
import cn.bazhong.projects.project.ProjectProfile;
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

/** Money that went out. */
@Schema(description = "A payment on a contract (A34)")
public record EnterPayment(
        @Schema(description = "Yuan") @NotNull @Positive @Digits(integer = 13, fraction = 2) BigDecimal amount,
        @Schema(description = "Not before the contract was signed, not after today") @NotNull @PlausibleDate LocalDate paidOn,
        @NotNull ProjectProfile.FundingSource source,
        @Schema(description = "Number of the voucher") @NotBlank @Size(max = 100) String voucher,
        @Schema(description = "What it was paid for") @NotBlank @Size(max = 500) String purpose,
        @Schema(description = "The voucher as a document of the project") @Nullable UUID documentId) {
}
