package cn.bazhong.projects.review;

import cn.bazhong.projects.regulation.Policy;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The votes on an item. */
@Schema(name = "Tally")
public record TallyView(int votesFor, int against, int abstentions,
        @Schema(description = "Entitled, but no vote") int missing,
        @Schema(description = "Whether the item has the votes that the policy asks for") boolean passes) {

    static TallyView of(Tally tally, Policy policy) {
        return new TallyView(tally.votesFor(), tally.against(), tally.abstentions(), tally.missing(), tally.passes(policy));
    }
}
