package cn.bazhong.projects.review;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How somebody voted on an item. */
@Schema(name = "Ballot")
public record BallotView(UUID memberId, Vote vote,
        @Schema(description = "0 to 100, of an expert on a dossier") @Nullable Integer score, @Nullable String opinion,
        @Schema(description = "Whether the member cast it themselves; nobody else changes it then") boolean inPerson,
        String enteredBy, Instant enteredAt) {

    static BallotView of(Ballot ballot) {
        return new BallotView(ballot.seat(), ballot.vote(), ballot.score(), ballot.opinion(), ballot.inPerson(),
                ballot.enteredBy(), ballot.enteredAt());
    }
}
