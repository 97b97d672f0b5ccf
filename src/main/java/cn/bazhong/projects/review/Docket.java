package cn.bazhong.projects.review;

import cn.bazhong.projects.identity.Actor;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What brings matters before the review committee and takes in what it concluded (A5). The feature whose matters they are
 * implements it, one bean a kind; who sits, is recused, votes and presides is the same for all.
 */
public interface Docket {

    DocketKind kind();

    /**
     * What a session on a day would be on.
     *
     * @param list         the annual list, which gives the jurisdiction, 404 without such a list; {@code null} for any other
     *                     docket
     * @param jurisdiction of the office that convenes
     */
    Uni<Occasion> occasion(@Nullable UUID list, String jurisdiction, LocalDate day);

    /**
     * Whether the committee can go on with it now.
     *
     * @param items those that a session has on its agenda and has not concluded on
     */
    Uni<Readiness> readiness(Occasion occasion, Set<UUID> items);

    /** Everything the committee has not concluded on for good, in a fixed order; also what a session has before it already. */
    Uni<List<ReviewedItem>> waiting(Occasion occasion);

    /** It was agreed to subject to revision, and its owner may mend it. What is mended in words alone needs nothing. */
    default Uni<Void> openForRevision(UUID item, String points, Actor actor) {
        return Uni.createFrom().voidItem();
    }

    /**
     * Its version as it was mended.
     *
     * @param seen  the version that the committee saw
     * @param whole whether it has to be handed in again by now: 409 otherwise
     */
    default Uni<Long> revised(UUID item, long seen, boolean whole) {
        return Uni.createFrom().item(seen);
    }

    /**
     * Takes in what was concluded for good, all or nothing, in the caller's transaction: 409 unless it is before the
     * committee, 412 when an item has changed since it was looked at, 422 when a conclusion does not fit its item.
     *
     * @param conclusions one an item
     * @param takenOn     day of the session, of a re-check its own: the legal date
     */
    Uni<Void> record(Occasion occasion, List<Concluded> conclusions, UUID session, LocalDate takenOn, Actor actor);
}
