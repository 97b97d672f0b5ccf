package cn.bazhong.projects.execution;

import cn.bazhong.projects.project.PlausibleDate;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is to be paid, and when. */
@Schema(description = "One instalment of a contract's payment plan")
public record Instalment(@NotBlank @Size(max = 200) String occasion, @NotNull @PlausibleDate LocalDate dueOn,
        @Schema(description = "Yuan") @NotNull @Positive @Digits(integer = 13, fraction = 2) BigDecimal amount) {
}
