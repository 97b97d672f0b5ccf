package cn.bazhong.projects.record;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Chains for tests, made as the portal makes them. */
final class Chains {
    static final Seal SEAL = new Seal("k1", "a-key-of-the-tests-0123456789-0123", Map.of());
    static final Instant DAY = Instant.parse("2026-03-02T01:00:00Z");

    private Chains() {
    }

    static List<Link> of(int length) {
        List<Link> links = new ArrayList<>();
        String previous = Chain.GENESIS;
        for (int seq = 1; seq <= length; seq++) {
            Link link = link(seq, Map.of("step", "第" + seq + "步", "n", seq), previous);
            links.add(link);
            previous = link.hash();
        }
        return links;
    }

    static Link link(long seq, Map<String, Object> payload, String previous) {
        return new Link(new UUID(7, seq), "PROJECT", "p-1", seq, "STEP_DONE", "u-1", "张伟", null, "511900-JYJ",
                LocalDate.of(2026, 3, 2), DAY.plusSeconds(seq), "A15", Canonical.text(payload), null, previous, null).hashed();
    }

    static Head head(List<Link> links) {
        Link last = links.get(links.size() - 1);
        return SEAL.seal("PROJECT", "p-1", last.seq(), last.hash(), last.recordedAt());
    }

    /** Another payload, with the hash it had. */
    static Link edited(Link link) {
        return new Link(link.id(), link.subjectType(), link.subjectId(), link.seq(), link.type(), link.actorId(),
                link.actorName(), link.onBehalfOf(), link.department(), link.legalDate(), link.recordedAt(), link.article(),
                link.payload() + " ", link.projectId(), link.previous(), link.hash());
    }

    static Link renumbered(Link link, long seq) {
        return new Link(link.id(), link.subjectType(), link.subjectId(), seq, link.type(), link.actorId(),
                link.actorName(), link.onBehalfOf(), link.department(), link.legalDate(), link.recordedAt(), link.article(),
                link.payload(), link.projectId(), link.previous(), link.hash());
    }

    /** All hashes made anew from {@code from} on, as somebody who knows the code but not the key could do it. */
    static List<Link> rehashed(List<Link> links) {
        List<Link> again = new ArrayList<>();
        String previous = Chain.GENESIS;
        for (Link link : links) {
            Link next = new Link(link.id(), link.subjectType(), link.subjectId(), again.size() + 1, link.type(),
                    link.actorId(), link.actorName(), link.onBehalfOf(), link.department(), link.legalDate(),
                    link.recordedAt(), link.article(), link.payload(), link.projectId(), previous, null).hashed();
            again.add(next);
            previous = next.hash();
        }
        return again;
    }
}
