package cn.bazhong.projects.review;

import java.time.Instant;
import java.util.UUID;

/**
 * One vote on one item.
 *
 * @param score     0 to 100, of an expert where the docket is scored; {@code null} without one
 * @param inPerson  whether the member cast it by their own account; only they change it then
 * @param enteredBy name of whoever entered it
 */
record Ballot(UUID item, UUID seat, Vote vote, Integer score, String opinion, boolean inPerson, String enteredBy,
        Instant enteredAt) {
}
