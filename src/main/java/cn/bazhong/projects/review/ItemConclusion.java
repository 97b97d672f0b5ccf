package cn.bazhong.projects.review;

import cn.bazhong.projects.project.PlausibleDate;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What whoever presides concludes on one item. */
@Schema(description = "Conclusion on one item")
public record ItemConclusion(
        @NotNull UUID itemId,
        @Schema(description = "Version of the item it was concluded upon; 412 when it has changed since") @NotNull Long version,
        @NotNull ReviewVerdict verdict,
        @Schema(description = "Amount in yuan, with REDUCE only, which lists alone know; below what was applied for") @Positive
        @Digits(integer = 13, fraction = 2) BigDecimal amount,
        @Schema(description = "Why; required unless agreed to, and also then where a rule left the item to the committee")
        @Size(max = 1000) String reason,
        @Schema(description = "Place among the items of the session, of a list only, where the committee ranks them")
        @Min(1) @Max(999) Integer rank,
        @Schema(description = "What the owner has to mend, with AGREE_AFTER_REVISION only") @Size(max = 4000)
        String revisionPoints,
        @Schema(description = "Last day for it, after the session") @PlausibleDate LocalDate reviseBy) {
}
