package cn.bazhong.projects.review;

import cn.bazhong.projects.annuallist.ListLine;
import cn.bazhong.projects.annuallist.ListLines;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.problem.Problem.Violation;
import cn.bazhong.projects.project.ProjectProfile;
import cn.bazhong.projects.regulation.Article;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** What of a list waits for the committee, and what of it goes on an agenda (A15). */
@ApplicationScoped
class Agendas {
    private final ListLines lines;
    private final SessionItems items;
    private final SessionJson json;

    Agendas(ListLines lines, SessionItems items, SessionJson json) {
        this.lines = lines;
        this.items = items;
        this.json = json;
    }

    /** Lines the committee has not concluded on and that no session has before it, by project code. */
    Uni<Waiting> waiting(UUID list) {
        return lines.ofList(list).chain(all -> items.pending(list).map(pending -> waiting(all, pending)));
    }

    private Waiting waiting(List<ListLine> all, Set<UUID> pending) {
        Map<UUID, ReviewedLine> open = new LinkedHashMap<>();
        all.stream().filter(Agendas::waits).forEach(line -> open.put(line.id(), ReviewedLine.of(line, authority(line))));
        return new Waiting(open, pending);
    }

    private static boolean waits(ListLine line) {
        return line.isIncluded() && line.standing() == ListLine.Standing.PROPOSED;
    }

    private String authority(ListLine line) {
        return json.read(line.profileJson(), ProjectProfile.class).industryAuthority();
    }

    /**
     * Pure.
     *
     * @param lines   everything of the list that the committee has not concluded on
     * @param pending lines that are before a session
     */
    record Waiting(Map<UUID, ReviewedLine> lines, Set<UUID> pending) {

        List<ReviewedLine> free() {
            return lines.values().stream().filter(line -> !pending.contains(line.id())).toList();
        }

        /**
         * The lines asked for, in that order; all that are free when {@code null}.
         *
         * @param mine lines that the session itself has before it already
         */
        List<ReviewedLine> choose(List<UUID> asked, Set<UUID> mine) {
            if (asked == null) {
                List<ReviewedLine> free = free();
                if (free.isEmpty()) {
                    throw Problem.notAllowedNow(Article.A15, "nothing-to-review");
                }
                return free;
            }
            List<Violation> violations = violations(asked, mine);
            Problem.refuse(violations);
            return asked.stream().map(lines::get).toList();
        }

        private List<Violation> violations(List<UUID> asked, Set<UUID> mine) {
            Set<UUID> seen = new HashSet<>();
            return IntStream.range(0, asked.size())
                    .mapToObj(i -> violation(asked.get(i), "items[" + i + "]", seen.add(asked.get(i)), mine))
                    .filter(Objects::nonNull).toList();
        }

        private Violation violation(UUID line, String field, boolean first, Set<UUID> mine) {
            if (!first) {
                return new Violation(field, "session-line-twice");
            }
            if (!lines.containsKey(line)) {
                return new Violation(field, "session-line-not-waiting");
            }
            return pending.contains(line) && !mine.contains(line) ? new Violation(field, "session-line-elsewhere") : null;
        }
    }

    /** Lines of an agenda as they stand now; 409 where one has been concluded on, left out or withdrawn meanwhile. */
    Uni<List<ReviewedLine>> anew(Sitting sitting) {
        return waiting(sitting.session().listId()).map(waiting -> {
            List<ReviewedLine> now = new ArrayList<>();
            for (ItemInHand one : sitting.items()) {
                ReviewedLine line = waiting.lines().get(one.item().lineId());
                if (line == null) {
                    throw Problem.notAllowedNow(Article.A15, "agenda-outdated", one.item().projectName());
                }
                now.add(line);
            }
            return now;
        });
    }
}
