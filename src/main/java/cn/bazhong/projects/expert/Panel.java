package cn.bazhong.projects.expert;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Who sits after a draw: those drawn, and the reserves who took the place of whoever could not come. Pure.
 *
 * @param register who was in the register on the day of the draw
 */
record Panel(DrawCriteria criteria, List<Draw.Candidate> register, Draw draw, List<Replacement> replacements) {

    /** Somebody who could not come, and the next of the reserves in their place. */
    record Replacement(UUID left, UUID came, String reason, String enteredBy, Instant enteredAt) {
    }

    List<Draw.Candidate> sitting() {
        List<UUID> sitting = new ArrayList<>(draw.drawn());
        replacements.forEach(one -> sitting.replaceAll(id -> id.equals(one.left()) ? one.came() : id));
        return named(sitting);
    }

    /** Who still stands by; a reserve who took a place stands by no more. */
    List<Draw.Candidate> standingBy() {
        List<UUID> came = replacements.stream().map(Replacement::came).toList();
        return named(draw.reserves().stream().filter(id -> !came.contains(id)).toList());
    }

    Optional<Draw.Candidate> next() {
        return standingBy().stream().findFirst();
    }

    boolean sits(UUID expert) {
        return sitting().stream().anyMatch(one -> one.id().equals(expert));
    }

    private List<Draw.Candidate> named(List<UUID> ids) {
        Map<UUID, Draw.Candidate> known =
                register.stream().collect(Collectors.toMap(Draw.Candidate::id, Function.identity()));
        return ids.stream().map(known::get).toList();
    }
}
