package cn.bazhong.projects.annuallist;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The published list of a year. */
@Schema(name = "PublishedList", description = "The published list of a year as it stands, adjustments included. Amounts are yuan.")
public record PublishedListView(
        @Schema(description = "Six digits of GB/T 2260") String jurisdiction, int year,
        @Schema(description = "Last issue published: 0 for the list itself") int adjustment,
        @Schema(description = "When that was published") Instant publishedAt,
        @Schema(description = "Of the year, all projects together") BigDecimal amount,
        @Schema(description = "Every project that is in force, in the order of the list") List<PublishedLineView> lines) {
}
