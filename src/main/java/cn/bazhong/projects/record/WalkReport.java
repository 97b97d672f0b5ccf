package cn.bazhong.projects.record;

import cn.bazhong.projects.record.BrokenLink.Break;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a walk over all chains has found so far, and the earlier heads it has not yet met. Pure; one per walk. */
final class WalkReport {
    /** More than these are counted, not listed. */
    static final int LISTED = 1000;

    /** Primary key of a chain. */
    private record Key(String subjectType, String subjectId) {
    }

    private final LocalDate exportDay;
    private final Seal seal;
    private final Map<Key, List<Head>> earlier = new HashMap<>();
    private final List<BrokenLink> broken = new ArrayList<>();
    private long chains;
    private long events;

    WalkReport(LocalDate exportDay, List<Head> earlierHeads, Seal seal) {
        this.exportDay = exportDay;
        this.seal = seal;
        earlierHeads.forEach(this::remember);
    }

    Chain begin(Head head) {
        List<Head> known = earlier.remove(new Key(head.subjectType(), head.subjectId()));
        return new Chain(head.subjectType(), head.subjectId(), known == null ? List.of() : known);
    }

    void end(Chain chain, Head head, long longest) {
        chains++;
        events += chain.followed();
        chain.end(head, longest, seal::holds).ifPresent(this::add);
    }

    /**
     * After the last chain: what an export knows and the record has lost altogether.
     *
     * @param project the one that was looked at alone, of whose chains only its own is known by name; {@code null} for all
     */
    void close(UUID project) {
        earlier.keySet().stream().filter(key -> project == null || key.equals(new Key(SubjectType.PROJECT.name(), project.toString())))
                .sorted(Comparator.comparing(Key::toString))
                .forEach(key -> add(new BrokenLink(Break.CUT_TAIL, key.subjectType(), key.subjectId(), 1)));
        earlier.clear();
    }

    void add(BrokenLink link) {
        if (broken.size() < LISTED) {
            broken.add(link);
        }
    }

    LocalDate exportDay() {
        return exportDay;
    }

    long chains() {
        return chains;
    }

    long events() {
        return events;
    }

    List<BrokenLink> broken() {
        return broken;
    }

    private void remember(Head head) {
        if (!seal.holds(head)) {
            add(new BrokenLink(Break.FORGED_EXPORT, head.subjectType(), head.subjectId(), head.seq()));
        } else if (head.seq() > 0) {
            earlier.computeIfAbsent(new Key(head.subjectType(), head.subjectId()), key -> new ArrayList<>()).add(head);
        }
    }
}
