package cn.bazhong.projects.importing;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with a workbook: everything is counted, of very much the first is kept. */
final class Faults {
    static final int KEPT = 2_000;

    private final List<Fault> kept = new ArrayList<>();
    private long count;

    void add(Fault fault) {
        count++;
        if (kept.size() < KEPT) {
            kept.add(fault);
        }
    }

    void addAll(List<Fault> faults) {
        faults.forEach(this::add);
    }

    boolean isEmpty() {
        return count == 0;
    }

    long count() {
        return count;
    }

    List<Fault> kept() {
        return List.copyOf(kept);
    }
}
