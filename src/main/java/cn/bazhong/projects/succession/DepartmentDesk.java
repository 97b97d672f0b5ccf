package cn.bazhong.projects.succession;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.Department;
import cn.bazhong.projects.identity.Departments;
import cn.bazhong.projects.identity.Directory;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.problem.Problem.Violation;
import cn.bazhong.projects.record.Events;
import cn.bazhong.projects.record.NewEvent;
import cn.bazhong.projects.record.Subject;
import cn.bazhong.projects.record.SubjectType;
import cn.bazhong.projects.regulation.Article;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Takes departments into the register. */
@ApplicationScoped
class DepartmentDesk {
    private final Departments departments;
    private final Events events;

    DepartmentDesk(Departments departments, Events events) {
        this.departments = departments;
        this.events = events;
    }

    Uni<Department> enter(EnterDepartment entered, Actor actor) {
        return departments.locked().invoke(directory -> refuse(entered, directory, actor))
                .chain(() -> departments.add(entered.department()))
                .chain(() -> events.append(event(entered, actor)))
                .replaceWith(entered.department());
    }

    private static void refuse(EnterDepartment entered, Directory directory, Actor actor) {
        if (!actor.administers(entered.jurisdiction())) {
            throw Problem.notPermitted(Article.A49, "not-your-jurisdiction");
        }
        List<Violation> contradictions = entered.contradictions(directory);
        if (!contradictions.isEmpty()) {
            throw Problem.invalid(contradictions);
        }
    }

    private static NewEvent event(EnterDepartment entered, Actor actor) {
        return NewEvent.of(new Subject(SubjectType.DEPARTMENT, entered.code()), SuccessionEvent.DEPARTMENT_ENTERED, actor)
                .with("code", entered.code()).with("name", entered.name().strip()).with("kind", entered.kind().name())
                .with("validFrom", entered.validFrom().toString()).with("documentNumber", entered.documentNumber())
                .legallyOn(entered.validFrom());
    }
}
