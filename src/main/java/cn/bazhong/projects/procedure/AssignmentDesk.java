package cn.bazhong.projects.procedure;

import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.People;
import cn.bazhong.projects.identity.Person;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.record.Events;
import cn.bazhong.projects.record.NewEvent;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Gives a step to a person of the acting department, so that everybody sees who looks after it. */
@ApplicationScoped
class AssignmentDesk {
    private final StepDesk desk;
    private final People people;
    private final Matters matters;
    private final Events events;

    AssignmentDesk(StepDesk desk, People people, Matters matters, Events events) {
        this.desk = desk;
        this.people = people;
        this.matters = matters;
        this.events = events;
    }

    Uni<StepDesk.OpenMatter> assign(UUID stepId, IfMatch ifMatch, AssignStep assignment, Actor actor) {
        return desk.require(stepId, actor)
                .invoke(found -> StepDesk.refuseUnseated(found, actor))
                .invoke(found -> IfMatch.require(ifMatch, found.step().version()))
                .call(found -> person(assignment.personId(), found.step()).chain(person -> give(found, person, actor)));
    }

    private Uni<Person> person(String id, Step step) {
        if (id == null) {
            return Uni.createFrom().nullItem();
        }
        return people.find(id).map(found -> found.filter(person -> Assignments.fits(step, person))
                .orElseThrow(() -> Problem.invalid("personId", "not-a-colleague")));
    }

    private Uni<Void> give(StepDesk.OpenMatter found, Person person, Actor actor) {
        ProcedureEvent type = person == null ? ProcedureEvent.STEP_GIVEN_BACK : ProcedureEvent.STEP_ASSIGNED;
        NewEvent event = NewEvent.of(matters.of(found.procedure()).subject(found.procedure()), type, actor)
                .under(found.step().kind().article()).with("step", found.step().kind().name())
                .with("from", found.step().assignedTo()).with("fromName", found.step().assignedToName())
                .with("to", person == null ? null : person.id()).with("toName", person == null ? null : person.name())
                .ofProject(found.procedure().projectId());
        found.step().assign(person);
        return events.append(event).chain(Panache::getSession).chain(Mutiny.Session::flush);
    }
}
