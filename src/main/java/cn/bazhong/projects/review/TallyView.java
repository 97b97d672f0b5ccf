package cn.bazhong.projects.review;

import cn.bazhong.projects.regulation.Policy;
import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The votes on an item. */
@Schema(name = "Tally")
public record TallyView(int votesFor, int against, int abstentions,
        @Schema(description = "Entitled, but no vote") int missing,
        @Schema(description = "Whether the item has the votes that the policy asks for") boolean passes,
        @Schema(description = "Average of the experts' scores; null where none was given") @Nullable BigDecimal averageScore) {

    static TallyView of(Tally tally, Policy policy) {
        return new TallyView(tally.votesFor(), tally.against(), tally.abstentions(), tally.missing(), tally.passes(policy),
                tally.averageScore());
    }
}
