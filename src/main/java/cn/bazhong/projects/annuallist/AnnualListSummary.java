package cn.bazhong.projects.annuallist;

import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An annual list among others. */
@Schema(description = "An annual list in short")
public record AnnualListSummary(UUID id,
        @Schema(description = "Six digits of GB/T 2260") String jurisdiction, int year,
        @Schema(description = "0 for the list itself, from 1 for its adjustments") int adjustment, AnnualList.State state,
        @Schema(description = "First day of the call; null where an adjustment takes no applications") @Nullable LocalDate opensOn,
        @Schema(description = "Last day of the call") @Nullable LocalDate closesOn,
        @Schema(description = "What it may come to, yuan; null for no ceiling") @Nullable BigDecimal ceiling,
        @Nullable Instant publishedAt) {

    static AnnualListSummary of(AnnualList list) {
        return new AnnualListSummary(list.id(), list.jurisdiction(), list.year(), list.adjustment(), list.state(),
                list.opensOn(), list.closesOn(), list.ceiling(), list.publishedAt());
    }
}
