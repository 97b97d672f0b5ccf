package cn.bazhong.projects.procedure;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The slots of a procedure, earlier ones first: a slot comes after nothing that stands behind it. */
record Route(List<Slot> slots) {

    Route {
        slots = List.copyOf(slots);
        Set<String> seen = new HashSet<>();
        for (Slot slot : slots) {
            if (!seen.containsAll(slot.after()) || !seen.add(slot.key())) {
                throw new IllegalArgumentException("Slot out of order: " + slot.key());
            }
        }
    }

    Optional<Slot> ofKind(StepKind kind) {
        return slots.stream().filter(slot -> slot.kind() == kind).findFirst();
    }

    /** Every slot that cannot be passed before {@code key} is. */
    Set<String> behind(String key) {
        Set<String> behind = new HashSet<>(Set.of(key));
        slots.stream().filter(slot -> slot.after().stream().anyMatch(behind::contains)).map(Slot::key).forEach(behind::add);
        behind.remove(key);
        return behind;
    }
}
