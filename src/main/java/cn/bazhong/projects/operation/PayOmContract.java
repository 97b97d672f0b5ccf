package cn.bazhong.projects.operation;

import cn.bazhong.projects.project.PlausibleDate;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Money that went out on a contract for operation. */
@Schema(description = "Payment on a contract for operation and maintenance (A34)")
public record PayOmContract(@Schema(description = "Yuan") @NotNull @Positive @Digits(integer = 13, fraction = 2) BigDecimal amount,
        @NotNull @PlausibleDate LocalDate paidOn, @NotBlank @Size(max = 100) String voucher) {
}
