package cn.bazhong.projects.review;

import cn.bazhong.projects.identity.Actor;
import java.util.Comparator;
import java.util.UUID;

/**
 * A seat as it is taken: by whoever was called, or by the one who came instead.
 *
 * @param position   place in the session, in the order of Article 5
 * @param account    user id of whoever sits there; {@code null} where they have no account in the portal
 * @param department organisation code of whoever sits there; of an expert, the employer
 */
record Seat(UUID id, int position, String name, String account, String department, Capacity capacity) {

    /** Who presides before whom: chair, deputies, then the departments in their order. */
    static final Comparator<Seat> PRECEDENCE = Comparator.comparing(Seat::capacity).thenComparing(Seat::position);

    boolean isTakenBy(Actor actor) {
        return actor.id().equals(account);
    }
}
