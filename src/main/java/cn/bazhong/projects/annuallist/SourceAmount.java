package cn.bazhong.projects.annuallist;

import cn.bazhong.projects.project.ProjectProfile.FundingSource;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An amount of the year from one source of funds (A2). */
@Schema(description = "Amount from one source")
public record SourceAmount(@NotNull FundingSource source,
        @Schema(description = "Yuan") @NotNull @Positive @Digits(integer = 13, fraction = 2) BigDecimal amount) {
}
