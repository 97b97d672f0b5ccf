package cn.bazhong.projects.feed;

import java.util.UUID;

/**
 * A place in the order of commits, behind the event it names. Ids alone are not that order: what was begun earlier may be
 * committed later.
 *
 * @param tx number of the transaction, in digits
 * @param id of the event; zero before all events of the transaction
 */
public record FeedPosition(String tx, UUID id) {
    private static final UUID FIRST = new UUID(0, 0);
    /** Before everything. */
    public static final FeedPosition START = before("0");

    /** Before all events of a transaction. */
    public static FeedPosition before(String tx) {
        return new FeedPosition(tx, FIRST);
    }
}
