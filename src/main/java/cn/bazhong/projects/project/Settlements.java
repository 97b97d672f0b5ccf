package cn.bazhong.projects.project;

import cn.bazhong.projects.http.Ids;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.record.Canonical;
import cn.bazhong.projects.record.Events;
import cn.bazhong.projects.record.NewEvent;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Moves many projects by one decision, with as few statements for hundreds of them as for one. */
@ApplicationScoped
public class Settlements {
    private final Projects projects;
    private final Followers followers;
    private final Events events;
    private final Ids ids;
    private final Clock clock;

    Settlements(Projects projects, Followers followers, Events events, Ids ids, Clock clock) {
        this.projects = projects;
        this.followers = followers;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /** Projects by id. */
    public Uni<Map<UUID, Project>> projects(Collection<UUID> wanted) {
        return projects.find("id in ?1", wanted).list()
                .map(found -> found.stream().collect(Collectors.toMap(Project::id, Function.identity())));
    }

    /** Freezes what was approved and moves each project along its lifecycle; all of it or, where one may not move, nothing. */
    public Uni<Void> settle(List<Settlement> settlements, Actor actor) {
        return lastBaselines(settlements).chain(numbers -> {
            List<Baseline> baselines = new ArrayList<>();
            List<NewEvent> told = new ArrayList<>();
            for (Settlement one : settlements) {
                if (one.freeze() != null) {
                    Baseline baseline = baseline(one, numbers.getOrDefault(one.project().id(), 0) + 1);
                    baselines.add(baseline);
                    told.add(ProjectEvents.frozen(one.project(), baseline, one.freeze(), actor));
                }
                if (one.transition() != null) {
                    told.add(ProjectEvents.taken(one.project(), one.transition(), clock.instant(), actor));
                }
            }
            return Panache.getSession().chain(session -> session.persistAll(baselines.toArray()))
                    .chain(() -> events.appendAll(told))
                    .chain(() -> followers.follow(settlements.stream().map(Settlement::project).toList(), actor));
        });
    }

    private Baseline baseline(Settlement one, int number) {
        return new Baseline(ids.next(), one.project().id(), number, one.freeze(), Canonical.text(one.freeze()),
                Canonical.digest(one.freeze()), clock.instant());
    }

    private static Uni<Map<UUID, Integer>> lastBaselines(List<Settlement> settlements) {
        List<UUID> frozen = settlements.stream().filter(one -> one.freeze() != null).map(one -> one.project().id()).toList();
        return Panache.getSession().chain(session -> session.createQuery("""
                select b.projectId, max(b.number) from Baseline b where b.projectId in :projects group by b.projectId""",
                Object[].class).setParameter("projects", frozen).getResultList())
                .map(rows -> rows.stream().collect(Collectors.toMap(row -> (UUID) row[0], row -> (Integer) row[1])));
    }
}
