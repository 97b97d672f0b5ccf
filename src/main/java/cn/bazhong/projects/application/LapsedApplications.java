package cn.bazhong.projects.application;

import cn.bazhong.projects.annuallist.AnnualList;
import cn.bazhong.projects.annuallist.ApplicationsOfList;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.procedure.ProcedureKind;
import cn.bazhong.projects.procedure.Procedures;
import cn.bazhong.projects.procedure.Proceedings;
import cn.bazhong.projects.project.Projects;
import cn.bazhong.projects.project.Transition;
import cn.bazhong.projects.regulation.Article;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** What becomes of applications when the composition of their list ends. Drafts can then simply not be submitted. */
@ApplicationScoped
class LapsedApplications implements ApplicationsOfList {
    private final Applications applications;
    private final Procedures procedures;
    private final Proceedings proceedings;
    private final Projects projects;
    private final Clock clock;

    LapsedApplications(Applications applications, Procedures procedures, Proceedings proceedings, Projects projects,
            Clock clock) {
        this.applications = applications;
        this.procedures = procedures;
        this.proceedings = proceedings;
        this.projects = projects;
        this.clock = clock;
    }

    @Override
    public Uni<Long> waiting(UUID list) {
        return applications.countOfList(list, ApplicationState.SUBMITTED);
    }

    /** One that was handed in while the composition was being concluded stops it: nobody has looked at it. */
    @Override
    public Uni<Void> close(AnnualList list, Actor actor) {
        return waiting(list.id()).invoke(waiting -> refuseWaiting(waiting, list))
                .chain(() -> applications.ofList(list.id(), ApplicationState.RETURNED))
                .chain(returned -> Multi.createFrom().iterable(returned)
                        .onItem().transformToUniAndConcatenate(one -> lapse(one, actor)).collect().last());
    }

    private Uni<Void> lapse(Application application, Actor actor) {
        application.lapse(actor, clock.instant());
        return procedures.on(ProcedureKind.APPLICATION, application.id())
                .chain(procedure -> proceedings.expire(procedure, actor))
                .chain(() -> projects.require(application.projectId()))
                .chain(project -> projects.take(project, Transition.LEAVE_OFF_LIST, actor));
    }

    private static void refuseWaiting(long waiting, AnnualList list) {
        if (waiting > 0) {
            throw Problem.notAllowedNow(Article.A14, "applications-waiting", String.valueOf(list.year()), waiting);
        }
    }
}
