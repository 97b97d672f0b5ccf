package cn.bazhong.projects.procedure;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.Departments;
import cn.bazhong.projects.identity.People;
import cn.bazhong.projects.identity.Person;
import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.record.Events;
import cn.bazhong.projects.record.NewEvent;
import cn.bazhong.projects.record.Subject;
import cn.bazhong.projects.record.SubjectType;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.LockMode;

/** Hands everything a person has open to another of the department: one deed, both names in the record of every matter. */
@ApplicationScoped
class HandoverDesk {
    private static final String OPEN = """
            select s, p from Step s join Procedure p on p.id = s.procedureId
            where s.state = OPEN and s.assignedTo = :person order by s.due, s.id""";

    private final People people;
    private final Departments departments;
    private final Matters matters;
    private final Events events;

    HandoverDesk(People people, Departments departments, Matters matters, Events events) {
        this.people = people;
        this.departments = departments;
        this.matters = matters;
        this.events = events;
    }

    /**
     * A person and how much they have open.
     *
     * @param jurisdiction of the person's department
     */
    record Desk(Person person, String jurisdiction, long open) {

        Optional<Obstacle> obstacle(Actor actor) {
            return Assignments.handoverObstacle(person, jurisdiction, actor);
        }
    }

    /** 404 for whom the reader may neither see nor relieve. */
    Uni<Desk> look(String id, Actor reader) {
        return people.require(id).chain(person -> departments.require(person.department())
                .chain(department -> count(id).map(open -> new Desk(person, department.jurisdiction(), open))))
                .invoke(desk -> hideFrom(reader, desk));
    }

    private static Uni<Long> count(String person) {
        return Panache.getSession().chain(session -> session.createQuery(
                "select count(s) from Step s where s.state = OPEN and s.assignedTo = :person", Long.class)
                .setParameter("person", person).getSingleResult());
    }

    Uni<Desk> handOver(String id, HandOver order, Actor actor) {
        return look(id, actor).invoke(desk -> refuse(desk, actor)).map(Desk::person)
                .chain(from -> people.find(order.to()).map(to -> colleague(from, to))
                        .chain(to -> open(id).invoke(open -> requireSeats(open, to))
                                .chain(open -> give(open, from, to, order, actor))))
                .chain(() -> look(id, actor));
    }

    private static void hideFrom(Actor reader, Desk desk) {
        if (!reader.isOf(desk.person().department()) && desk.obstacle(reader).isPresent()) {
            throw Problem.notFound();
        }
    }

    private static void refuse(Desk desk, Actor actor) {
        desk.obstacle(actor).ifPresent(obstacle -> {
            throw Problem.notPermitted(obstacle.article(), obstacle.detail());
        });
    }

    private static Person colleague(Person from, Optional<Person> to) {
        return to.filter(person -> person.isOf(from.department()) && !person.id().equals(from.id()))
                .orElseThrow(() -> Problem.invalid("to", "not-a-colleague"));
    }

    private static Uni<List<Object[]>> open(String person) {
        return Panache.getSession().chain(session -> session.createQuery(OPEN, Object[].class)
                .setParameter("person", person).setLockMode("s", LockMode.PESSIMISTIC_WRITE).getResultList());
    }

    /** All or nothing: a matter left behind would be found by nobody. */
    private static void requireSeats(List<Object[]> open, Person to) {
        if (open.isEmpty()) {
            throw Problem.notAllowedNow(null, "nothing-to-hand-over");
        }
        open.stream().map(row -> (Step) row[0]).filter(step -> !Assignments.fits(step, to)).findFirst().ifPresent(step -> {
            throw Problem.notAllowedNow(step.kind().article(), "handover-role", to.name(), step.kind());
        });
    }

    private Uni<Void> give(List<Object[]> open, Person from, Person to, HandOver order, Actor actor) {
        List<NewEvent> told = new ArrayList<>();
        told.add(names(NewEvent.of(new Subject(SubjectType.DEPARTMENT, from.department()), ProcedureEvent.MATTERS_HANDED_OVER,
                actor), from, to, order).with("count", open.size()));
        for (Object[] row : open) {
            Step step = (Step) row[0];
            Procedure procedure = (Procedure) row[1];
            step.assign(to);
            told.add(names(NewEvent.of(matters.of(procedure).subject(procedure), ProcedureEvent.STEP_HANDED_OVER, actor)
                    .under(step.kind().article()).with("step", step.kind().name()).ofProject(procedure.projectId()),
                    from, to, order));
        }
        return events.appendAll(told);
    }

    private static NewEvent names(NewEvent event, Person from, Person to, HandOver order) {
        return event.with("from", from.id()).with("fromName", from.name()).with("to", to.id()).with("toName", to.name())
                .with("reason", order.reason());
    }
}
