package cn.bazhong.projects.annuallist;

import cn.bazhong.projects.http.Ids;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.project.Project;
import cn.bazhong.projects.project.ProjectProfile;
import cn.bazhong.projects.record.Events;
import cn.bazhong.projects.regulation.Finding;
import cn.bazhong.projects.regulation.KeptFindings;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The lines of all lists. */
@ApplicationScoped
public class ListLines implements PanacheRepositoryBase<ListLine, UUID> {
    private final AnnualLists lists;
    private final Events events;
    private final ObjectMapper json;
    private final Ids ids;

    ListLines(AnnualLists lists, Events events, ObjectMapper json, Ids ids) {
        this.lists = lists;
        this.events = events;
        this.json = json;
        this.ids = ids;
    }

    public Uni<ListLine> require(UUID id) {
        return findById(id).onItem().ifNull().failWith(Problem::notFound);
    }

    /** The line, if it is one of that list. */
    Uni<ListLine> requireOf(AnnualList list, UUID id) {
        return find("id = ?1 and listId = ?2 and withdrawn = false", id, list.id()).firstResult()
                .onItem().ifNull().failWith(Problem::notFound);
    }

    Uni<Long> countIncluded(UUID list) {
        return count("listId = ?1 and withdrawn = false and included = true", list);
    }

    /** Every line of a list, in its order. */
    public Uni<List<ListLine>> ofList(UUID list) {
        return find("listId = ?1 and withdrawn = false order by place, project.code", list).list();
    }

    /** What sums and rules need of every line of a list, in its order. */
    Uni<List<LineRow>> rows(UUID list) {
        return getSession().chain(session -> session.createQuery("select " + LineRow.COLUMNS + """
                \sfrom ListLine l where l.listId = :list and l.withdrawn = false order by l.place, l.project.code""",
                Object[].class).setParameter("list", list).getResultList())
                .map(rows -> rows.stream().map(LineRow::of).toList());
    }

    /** The profile that was accepted. */
    ProjectProfile profile(ListLine line) {
        return read(line.profileJson(), ProjectProfile.class);
    }

    KeptFindings findings(ListLine line) {
        return read(line.findingsJson(), KeptFindings.class);
    }

    /**
     * Enters an accepted application as a line, and records it, in the caller's transaction. 409 unless the list is being
     * composed.
     */
    public Uni<ListLine> enter(AnnualList list, UUID application, Project project, ProjectProfile accepted,
            List<Finding> findings, Actor actor) {
        KeptFindings kept = KeptFindings.of(findings);
        ListLine line = new ListLine(ids.next(), list.id(), application, LineOrigin.APPLIED_FOR,
                ListedProject.of(project, accepted), Funds.ofYear(accepted, list.year()), write(accepted), write(kept),
                kept.needDecision());
        return lists.lineChanges(list, AnnualList.State.COLLECTING, "list-not-composing")
                .chain(() -> persistAndFlush(line))
                .call(() -> events.append(ListEvents.ofLine(list, line, ListEvent.LINE_ENTERED, actor)
                        .with("amount", line.amount())));
    }

    /**
     * Takes the line of an application away that its owner withdraws, if it has one. 409 once the list has left composition
     * (A15).
     */
    public Uni<Void> remove(UUID application, Actor actor) {
        return find("applicationId = ?1 and withdrawn = false", application).firstResult()
                .chain(line -> line == null ? Uni.createFrom().voidItem() : remove(line, actor));
    }

    private Uni<Void> remove(ListLine line, Actor actor) {
        return lists.require(line.listId())
                .call(list -> lists.lineChanges(list, AnnualList.State.COLLECTING, "list-not-composing"))
                .invoke(line::withdraw)
                .chain(list -> events.append(ListEvents.ofLine(list, line, ListEvent.LINE_WITHDRAWN, actor)));
    }

    private <T> T read(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Stored by this class", impossible);
        }
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Profiles and findings are plain data", impossible);
        }
    }
}
