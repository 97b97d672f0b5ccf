package cn.bazhong.projects.acceptance;

import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.project.Project;
import cn.bazhong.projects.project.Projects;
import cn.bazhong.projects.record.Events;
import cn.bazhong.projects.record.NewEvent;
import cn.bazhong.projects.record.Subject;
import cn.bazhong.projects.record.SubjectType;
import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.restriction.CauseKind;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** The one way to enter something: under the lock of the project, as the next version of all there is on its acceptance. */
@ApplicationScoped
class AcceptanceDesk {
    static final Set<CauseKind> CAUSES = EnumSet.of(CauseKind.ACCEPTANCE_OVERDUE, CauseKind.ACCEPTANCE_FAILED);

    private final AcceptanceFiles files;
    private final Projects projects;
    private final OverdueCauses causes;
    private final AcceptanceDuties duties;
    private final Events events;
    private final Clock clock;

    AcceptanceDesk(AcceptanceFiles files, Projects projects, OverdueCauses causes, AcceptanceDuties duties, Events events, Clock clock) {
        this.files = files;
        this.projects = projects;
        this.causes = causes;
        this.duties = duties;
        this.events = events;
        this.clock = clock;
    }

    /** As it stands, for its owner; nothing is stored. */
    Uni<AcceptanceFile> own(UUID project, Actor actor) {
        return files.visible(project, actor).invoke(file -> refuseForeign(file, actor));
    }

    /** @param deed looks at what stands, enters its part, and says what is told of it */
    Uni<AcceptanceFile> enter(UUID project, IfMatch ifMatch, Actor actor, Function<AcceptanceFile, Uni<NewEvent>> deed) {
        return enter(project, ifMatch, actor, AcceptanceDesk::refuseForeign, deed);
    }

    /** @param permitted refuses whoever may not do it */
    Uni<AcceptanceFile> enter(UUID project, IfMatch ifMatch, Actor actor, BiConsumer<AcceptanceFile, Actor> permitted,
            Function<AcceptanceFile, Uni<NewEvent>> deed) {
        return files.visible(project, actor).invoke(file -> permitted.accept(file, actor))
                .chain(() -> files.locked(project))
                .invoke(file -> IfMatch.require(ifMatch, file.version()))
                .call(file -> deed.apply(file).chain(events::append))
                .chain(file -> entered(file.project()));
    }

    /** What days, duties and restrictions are, after something was entered by whoever holds the lock of the project. */
    Uni<AcceptanceFile> entered(Project project) {
        return files.courseToChange(project).call(AcceptanceFiles::flush)
                .chain(() -> files.of(project))
                .invoke(this::reckon)
                .call(causes::follow)
                .call(duties::follow)
                .call(AcceptanceFiles::flush);
    }

    /** What was accepted keeps the days it was due by. */
    private void reckon(AcceptanceFile file) {
        AcceptanceCourse course = file.course();
        if (course.isOnTrial() && course.acceptedOn() == null) {
            course.reckon(file.trialEnd(), file.due());
        }
        course.stand(AcceptanceState.of(file), clock.instant());
    }

    static void refuseForeign(AcceptanceFile file, Actor actor) {
        if (!actor.isOf(file.project().ownerDepartment())) {
            throw Problem.notPermitted(Article.A28, "not-your-acceptance");
        }
    }

    static NewEvent told(AcceptanceFile file, AcceptanceEvent type, Article article, Actor actor) {
        return NewEvent.of(new Subject(SubjectType.PROJECT, file.id()), type, actor).under(article);
    }

    /** 422 unless the day lies between the two, both included. */
    static void requireBetween(String field, LocalDate day, LocalDate earliest, LocalDate latest) {
        if (day.isBefore(earliest) || day.isAfter(latest)) {
            throw Problem.invalid(field, "not-between-beginning-and-today");
        }
    }
}
