package cn.bazhong.projects.execution;

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

/** Who won. */
@Schema(description = "Result of the procurement of a lot")
public record AwardLot(@NotBlank @Size(max = 200) String supplier,
        @Schema(description = "Yuan") @NotNull @Positive @Digits(integer = 13, fraction = 2) BigDecimal amount,
        @Schema(description = "Day of the award, between the beginning of the procurement and today")
        @NotNull @PlausibleDate LocalDate awardedOn,
        @Schema(description = "Number of the notice of award") @Nullable @Size(max = 100) String noticeNumber,
        @Schema(description = "The notice as a document of the project") @Nullable UUID documentId) {
}
