package cn.bazhong.projects.project;

import cn.bazhong.projects.database.Rows;
import cn.bazhong.projects.database.StoredJson;
import cn.bazhong.projects.http.Ids;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.record.Events;
import cn.bazhong.projects.record.NewEvent;
import cn.bazhong.projects.regulation.Article;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Takes projects over from the ledger that was kept before, as far as they have come; a handful of statements for hundreds. */
@ApplicationScoped
public class Takeovers {
    private final Settlements settlements;
    private final Events events;
    private final StoredJson json;
    private final Ids ids;
    private final Clock clock;

    Takeovers(Settlements settlements, Events events, StoredJson json, Ids ids, Clock clock) {
        this.settlements = settlements;
        this.events = events;
        this.json = json;
        this.ids = ids;
        this.clock = clock;
    }

    /** Registers them in the order given; what was approved of one is its first baseline. */
    public Uni<Void> takeOver(List<TakenOver> all, Actor actor) {
        return numbers(all).chain(last -> {
            Map<Integer, Integer> next = new HashMap<>(last);
            List<Project> projects = new ArrayList<>();
            for (TakenOver one : all) {
                projects.add(project(one, next.merge(one.year(), 1, Integer::sum)));
            }
            return Panache.getSession().chain(session -> session.persistAll(projects.toArray()).chain(session::flush))
                    .chain(() -> grant(projects))
                    .chain(() -> events.appendAll(told(all, projects, actor)))
                    .chain(() -> settlements.settle(frozen(all, projects), actor));
        });
    }

    private Project project(TakenOver one, int number) {
        Instant now = clock.instant();
        Project project = Project.takenOver(ids.next(), Projects.code(one.year(), number), one, now);
        project.describe(one.profile(), json.write(one.profile()), now);
        return project;
    }

    /** The numbers before those of these projects, by year. */
    private static Uni<Map<Integer, Integer>> numbers(List<TakenOver> all) {
        Map<Integer, Long> wanted = all.stream().collect(Collectors.groupingBy(TakenOver::year, Collectors.counting()));
        Map<Integer, Integer> before = new HashMap<>();
        return Multi.createFrom().iterable(wanted.keySet().stream().sorted().toList())
                .onItem().transformToUniAndConcatenate(year -> Rows.of("""
                        insert into project_number as n (year, last) values (:year, :count)
                        on conflict (year) do update set last = n.last + :count returning last""", Integer.class)
                        .with("year", year).with("count", wanted.get(year).intValue()).one()
                        .invoke(last -> before.put(year, last - wanted.get(year).intValue())))
                .collect().last().replaceWith(before);
    }

    private Uni<Integer> grant(List<Project> projects) {
        List<Map<String, Object>> rows = projects.stream().map(project -> Map.<String, Object>of("department",
                project.ownerDepartment(), "code", project.code(), "project", project.id())).toList();
        return Panache.getSession().chain(session -> session.createNativeQuery("""
                insert into project_access (department, code, project_id, reason)
                select r.department, r.code, r.project, 'OWNER' from json_to_recordset(cast(cast(:rows as text) as json))
                    as r(department text, code text, project uuid)""").setParameter("rows", json.write(rows)).executeUpdate());
    }

    private static List<NewEvent> told(List<TakenOver> all, List<Project> projects, Actor actor) {
        List<NewEvent> told = new ArrayList<>();
        for (int at = 0; at < all.size(); at++) {
            Project project = projects.get(at);
            told.add(ProjectEvents.of(project, ProjectEvent.PROJECT_TAKEN_OVER, actor).with("code", project.code())
                    .with("name", project.name()).with("stage", project.stage().name())
                    .with("totalInvestment", project.totalInvestment())
                    .with("approval", Objects.requireNonNullElse(all.get(at).approval(), "—")));
        }
        return told;
    }

    private static List<Settlement> frozen(List<TakenOver> all, List<Project> projects) {
        List<Settlement> frozen = new ArrayList<>();
        for (int at = 0; at < all.size(); at++) {
            TakenOver one = all.get(at);
            if (one.approvedAmount() != null && one.approval() != null) {
                boolean listed = one.stage() == Stage.LISTED || one.stage() == Stage.IN_APPROVAL;
                frozen.add(Settlement.frozen(projects.get(at), new Baseline.Freeze(
                        listed ? Baseline.Kind.LIST_LINE : Baseline.Kind.DOSSIER, listed ? Article.A15 : Article.A6, one.approval(),
                        one.approvedAmount(), Map.of(), one.profile())));
            }
        }
        return frozen;
    }
}
