package cn.bazhong.projects.review;

import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.problem.Problem.Violation;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** What waits for the committee, and what of it goes on an agenda (A5). */
@ApplicationScoped
class Agendas {
    private final Dockets dockets;
    private final SessionItems items;

    Agendas(Dockets dockets, SessionItems items) {
        this.dockets = dockets;
        this.items = items;
    }

    /** What the committee has not concluded on for good, before a session or not. */
    Uni<Waiting> waiting(Occasion occasion) {
        return dockets.of(occasion.docket()).waiting(occasion).map(Agendas::byId)
                .chain(open -> items.pending(open.keySet()).map(pending -> new Waiting(occasion.docket(), open, pending)));
    }

    private static Map<UUID, ReviewedItem> byId(List<ReviewedItem> all) {
        Map<UUID, ReviewedItem> open = new LinkedHashMap<>();
        all.forEach(item -> open.put(item.id(), item));
        return open;
    }

    /** What is on an agenda as it stands now; 409 where the committee cannot take it up any more, or not as of that day. */
    Uni<List<ReviewedItem>> anew(Sitting sitting) {
        return waiting(sitting.session().occasion()).map(waiting -> sitting.items().stream()
                .map(one -> waiting.require(one.item(), sitting.session().scheduledOn())).toList());
    }

    /**
     * Pure.
     *
     * @param items   everything that the committee has not concluded on, in the order of the docket
     * @param pending of it, what is before a session
     */
    record Waiting(DocketKind docket, Map<UUID, ReviewedItem> items, Set<UUID> pending) {

        List<ReviewedItem> free() {
            return items.values().stream().filter(item -> !pending.contains(item.id())).toList();
        }

        /**
         * The items asked for, in that order; all that are free when {@code null}.
         *
         * @param mine what the session itself has before it already
         */
        List<ReviewedItem> choose(List<UUID> asked, Set<UUID> mine) {
            if (asked == null) {
                List<ReviewedItem> free = free();
                if (free.isEmpty()) {
                    throw Problem.notAllowedNow(docket.article(), "nothing-to-review");
                }
                return free;
            }
            List<Violation> violations = violations(asked, mine);
            Problem.refuse(violations);
            return asked.stream().map(items::get).toList();
        }

        /** A session may be entered after it was held, but it cannot have been held before what it is about was there. */
        void requireArrived(String field, List<UUID> agenda, LocalDate day) {
            boolean early = agenda.stream().map(items::get).filter(Objects::nonNull)
                    .anyMatch(item -> item.arrivedOn().isAfter(day));
            if (early) {
                throw Problem.invalid(field, "session-before-arrival");
            }
        }

        private ReviewedItem require(SessionItem scheduled, LocalDate day) {
            ReviewedItem item = items.get(scheduled.subjectId());
            if (item == null) {
                throw Problem.notAllowedNow(docket.article(), "agenda-outdated", scheduled.projectName());
            }
            if (item.arrivedOn().isAfter(day)) {
                throw Problem.notAllowedNow(docket.article(), "agenda-arrived-later", item.projectName(), item.arrivedOn());
            }
            return item;
        }

        private List<Violation> violations(List<UUID> asked, Set<UUID> mine) {
            Set<UUID> seen = new HashSet<>();
            return IntStream.range(0, asked.size())
                    .mapToObj(i -> violation(asked.get(i), "items[" + i + "]", seen.add(asked.get(i)), mine))
                    .filter(Objects::nonNull).toList();
        }

        private Violation violation(UUID item, String field, boolean first, Set<UUID> mine) {
            if (!first) {
                return new Violation(field, "session-item-twice");
            }
            if (!items.containsKey(item)) {
                return new Violation(field, "session-item-not-waiting");
            }
            return pending.contains(item) && !mine.contains(item) ? new Violation(field, "session-item-elsewhere") : null;
        }
    }
}
