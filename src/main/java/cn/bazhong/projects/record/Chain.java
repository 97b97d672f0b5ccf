package cn.bazhong.projects.record;

import cn.bazhong.projects.record.BrokenLink.Break;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A walk along one chain, from its first event to its head. It stops at the first broken link. Pure: events and heads are
 * handed in, in order of their sequence, in as many pieces as the reader likes.
 */
final class Chain {
    /** What stands before the first event. */
    static final String GENESIS = "0".repeat(64);

    private final String subjectType;
    private final String subjectId;
    private final List<Head> earlier;
    private long seq;
    private String hash = GENESIS;
    private long followed;
    private BrokenLink broken;

    /** @param earlier heads of this chain from earlier exports, whose seals were checked */
    Chain(String subjectType, String subjectId, List<Head> earlier) {
        this.subjectType = subjectType;
        this.subjectId = subjectId;
        this.earlier = earlier;
    }

    /** Whole chain at once. */
    static Optional<BrokenLink> check(List<Link> links, Head head, List<Head> earlier, Predicate<Head> sealed) {
        Chain chain = new Chain(head.subjectType(), head.subjectId(), earlier);
        links.forEach(chain::follow);
        return chain.end(head, head.seq(), sealed);
    }

    void follow(Link link) {
        if (broken == null) {
            breakOf(link).ifPresent(this::stopAt);
        }
        seq = link.seq();
        hash = link.hash();
        followed++;
    }

    /** Sequence of the event followed last, 0 before the first. */
    long seq() {
        return seq;
    }

    /** How many events were followed. */
    long followed() {
        return followed;
    }

    /**
     * @param longest highest sequence stored for this chain, read together with the head
     * @return the first broken link of the chain, if any
     */
    Optional<BrokenLink> end(Head head, long longest, Predicate<Head> sealed) {
        if (broken == null) {
            endBreak(head, longest, sealed).ifPresent(this::stopAt);
        }
        return Optional.ofNullable(broken);
    }

    private Optional<BrokenLink> breakOf(Link link) {
        if (link.seq() > seq + 1) {
            return at(Break.DELETED, seq + 1);
        }
        if (link.seq() <= seq) {
            return at(Break.INSERTED, link.seq());
        }
        if (!link.previous().equals(hash)) {
            return at(Break.RELINKED, link.seq());
        }
        if (!link.holdsItsHash()) {
            return at(Break.EDITED, link.seq());
        }
        boolean rewritten = earlier.stream().anyMatch(past -> past.seq() == link.seq() && !past.hash().equals(link.hash()));
        return rewritten ? at(Break.REWRITTEN, link.seq()) : Optional.empty();
    }

    private Optional<BrokenLink> endBreak(Head head, long longest, Predicate<Head> sealed) {
        long reached = earlier.stream().mapToLong(Head::seq).reduce(head.seq(), Math::max);
        if (reached > seq) {
            return at(Break.CUT_TAIL, seq + 1);
        }
        if (longest > head.seq() || seq > head.seq()) {
            return at(Break.INSERTED, head.seq() + 1);
        }
        if (!head.hash().equals(hash)) {
            return at(Break.RELINKED, seq);
        }
        return sealed.test(head) ? Optional.empty() : at(Break.BAD_SEAL, seq);
    }

    private Optional<BrokenLink> at(Break kind, long place) {
        return Optional.of(new BrokenLink(kind, subjectType, subjectId, place));
    }

    private void stopAt(BrokenLink link) {
        broken = link;
    }
}
