package cn.bazhong.projects.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.bazhong.projects.record.BrokenLink.Break;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ChainTest {
    private static final int LONGEST = 25;

    @Property(tries = 100)
    void anUntouchedChainHolds(@ForAll @IntRange(min = 1, max = LONGEST) int length) {
        List<Link> links = Chains.of(length);
        assertEquals(Optional.empty(), check(links, Chains.head(links)));
    }

    @Property(tries = 200)
    void anEditedEventIsNamed(@ForAll @IntRange(min = 1, max = LONGEST) int length, @ForAll @IntRange(max = 1000) int pick) {
        List<Link> links = new ArrayList<>(Chains.of(length));
        Head head = Chains.head(links);
        int at = pick % length;
        links.set(at, Chains.edited(links.get(at)));
        assertBroken(Break.EDITED, at + 1, check(links, head));
    }

    @Property(tries = 200)
    void aDeletedEventIsNamed(@ForAll @IntRange(min = 2, max = LONGEST) int length, @ForAll @IntRange(max = 1000) int pick) {
        List<Link> links = new ArrayList<>(Chains.of(length));
        Head head = Chains.head(links);
        int at = pick % (length - 1);
        links.remove(at);
        assertBroken(Break.DELETED, at + 1, check(links, head));
    }

    @Property(tries = 200)
    void aCutTailIsNamed(@ForAll @IntRange(min = 1, max = LONGEST) int length, @ForAll @IntRange(max = 1000) int pick) {
        List<Link> links = Chains.of(length);
        int kept = pick % length;
        assertBroken(Break.CUT_TAIL, kept + 1, check(links.subList(0, kept), Chains.head(links)));
    }

    @Property(tries = 200)
    void anInsertedEventIsNamed(@ForAll @IntRange(min = 1, max = LONGEST) int length,
            @ForAll @IntRange(max = 1000) int pick) {
        List<Link> links = new ArrayList<>(Chains.of(length));
        Head head = Chains.head(links);
        int at = pick % length;
        links.add(at, Chains.link(at + 1, Map.of("forged", true), at == 0 ? Chain.GENESIS : links.get(at - 1).hash()));
        assertBroken(Break.INSERTED, at + 1, check(links, head));
    }

    @Property(tries = 200)
    void twoSwappedEventsAreFound(@ForAll @IntRange(min = 2, max = LONGEST) int length,
            @ForAll @IntRange(max = 1000) int pick) {
        List<Link> links = new ArrayList<>(Chains.of(length));
        Head head = Chains.head(links);
        int at = pick % (length - 1);
        Link first = links.get(at);
        links.set(at, Chains.renumbered(links.get(at + 1), at + 1));
        links.set(at + 1, Chains.renumbered(first, at + 2));
        assertBroken(Break.RELINKED, at + 1, check(links, head));
    }

    @Property(tries = 100)
    void aChainHashedAnewDoesNotMatchItsHead(@ForAll @IntRange(min = 2, max = LONGEST) int length,
            @ForAll @IntRange(max = 1000) int pick) {
        List<Link> links = new ArrayList<>(Chains.of(length));
        Head head = Chains.head(links);
        int at = pick % length;
        links.set(at, Chains.edited(links.get(at)));
        assertBroken(Break.RELINKED, length, check(Chains.rehashed(links), head));
    }

    @Test
    void aHeadMovedWithoutTheKeyHasABadSeal() {
        List<Link> links = Chains.of(5);
        Head head = Chains.head(links);
        Link last = links.get(2);
        Head forged = new Head("PROJECT", "p-1", 3, last.hash(), head.sealKey(), head.seal(), head.sealedAt());
        assertBroken(Break.BAD_SEAL, 3, check(links.subList(0, 3), forged));
    }

    @Test
    void anEventBehindTheHeadIsNamed() {
        List<Link> links = Chains.of(5);
        Head head = Chains.head(links.subList(0, 4));
        Chain chain = new Chain("PROJECT", "p-1", List.of());
        links.subList(0, 4).forEach(chain::follow);
        assertBroken(Break.INSERTED, 5, chain.end(head, 5, Chains.SEAL::holds));
    }

    @Test
    void anEarlierExportFindsATailThatWasCutTogetherWithItsHead() {
        List<Link> links = Chains.of(6);
        Head exported = Chains.head(links);
        List<Link> rest = links.subList(0, 4);
        Head sealedAgain = Chains.head(rest);
        assertEquals(Optional.empty(), check(rest, sealedAgain));
        assertBroken(Break.CUT_TAIL, 5, Chain.check(rest, sealedAgain, List.of(exported), Chains.SEAL::holds));
    }

    @Test
    void anEarlierExportFindsAChainThatWasRewrittenWithTheKey() {
        List<Link> links = new ArrayList<>(Chains.of(6));
        Head exported = Chains.head(links.subList(0, 4));
        links.set(1, Chains.edited(links.get(1)));
        List<Link> rewritten = Chains.rehashed(links);
        assertBroken(Break.REWRITTEN, 4,
                Chain.check(rewritten, Chains.head(rewritten), List.of(exported), Chains.SEAL::holds));
    }

    @Test
    void anOldKeyKeepsItsSealsAndAnUnknownOneHasNone() {
        Head old = Chains.head(Chains.of(3));
        Seal next = new Seal("k2", "the-next-key-0123456789-0123456789", Map.of("k1", "a-key-of-the-tests-0123456789-0123"));
        Seal stranger = new Seal("k2", "the-next-key-0123456789-0123456789", Map.of());
        assertTrue(next.holds(old));
        assertFalse(stranger.holds(old));
        assertEquals("k2", next.seal("PROJECT", "p-1", 3, old.hash(), Chains.DAY).sealKey());
    }

    @Test
    void aShortKeyIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Seal("k1", "short", Map.of()));
    }

    private static Optional<BrokenLink> check(List<Link> links, Head head) {
        return Chain.check(links, head, List.of(), Chains.SEAL::holds);
    }

    private static void assertBroken(Break kind, long seq, Optional<BrokenLink> found) {
        assertEquals(Optional.of(new BrokenLink(kind, "PROJECT", "p-1", seq)), found);
    }
}
