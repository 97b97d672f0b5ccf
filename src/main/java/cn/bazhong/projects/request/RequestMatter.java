package cn.bazhong.projects.request;

import cn.bazhong.projects.annuallist.CancellationLines;
import cn.bazhong.projects.document.IssuedPapers;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.procedure.Conclusion;
import cn.bazhong.projects.procedure.ConclusionPaper;
import cn.bazhong.projects.procedure.Outcome;
import cn.bazhong.projects.procedure.Procedure;
import cn.bazhong.projects.procedure.ProcedureKind;
import cn.bazhong.projects.procedure.ProjectMatter;
import cn.bazhong.projects.procedure.Step;
import cn.bazhong.projects.project.Projects;
import cn.bazhong.projects.record.Canonical;
import cn.bazhong.projects.record.Events;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What the organs' words on a request take, and what follows from their agreement. */
@ApplicationScoped
class RequestMatter implements ProjectMatter {
    private final ProjectRequests requests;
    private final CancellationLines lines;
    private final Projects projects;
    private final Standstill standstill;
    private final IssuedPapers papers;
    private final Events events;
    private final Clock clock;

    RequestMatter(ProjectRequests requests, CancellationLines lines, Projects projects, Standstill standstill, IssuedPapers papers,
            Events events, Clock clock) {
        this.requests = requests;
        this.lines = lines;
        this.projects = projects;
        this.standstill = standstill;
        this.papers = papers;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Set<ProcedureKind> kinds() {
        return RequestKind.procedures();
    }

    @Override
    public Projects projects() {
        return projects;
    }

    @Override
    public String page(UUID subject) {
        return "/requests/" + subject;
    }

    /** The project may have moved on while the request waited. */
    @Override
    public Uni<List<Obstacle>> obstacles(Procedure procedure, Step step, Outcome outcome) {
        return outcome == Outcome.AGREED ? projects.require(procedure.projectId()).chain(project -> standstill.situation(project)
                .map(situation -> RequestGuards.stage(RequestKind.of(procedure.kind()), project, situation))) : Uni.createFrom().item(List.of());
    }

    @Override
    public Uni<Void> examine(Procedure procedure, Step step, Conclusion conclusion) {
        conclusion.refuseParts();
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<String> takeIn(Procedure procedure, Step step, Conclusion conclusion, Actor actor) {
        conclusion.refuseParts();
        return requests.require(procedure.subjectId()).map(request -> Canonical.digest(Map.of("reason", request.reason(),
                "legalBasis", request.legalBasis() == null ? "" : request.legalBasis())));
    }

    @Override
    public Uni<ConclusionPaper> paper(Procedure procedure, Conclusion conclusion) {
        return papers.of(procedure.projectId(), conclusion.documentId());
    }

    @Override
    public Uni<Void> follow(Procedure procedure, Step concluded, Conclusion conclusion, Actor actor) {
        return switch (procedure.state()) {
            case PASSED -> close(procedure, RequestState.AGREED, conclusion, actor).chain(request -> takeEffect(request, actor));
            case REJECTED -> close(procedure, RequestState.REFUSED, conclusion, actor).replaceWithVoid();
            default -> Uni.createFrom().voidItem();
        };
    }

    private Uni<ProjectRequest> close(Procedure procedure, RequestState result, Conclusion conclusion, Actor actor) {
        return requests.require(procedure.subjectId())
                .invoke(request -> request.close(result, conclusion.opinion(), conclusion.documentNumber(), clock.instant()))
                .call(request -> events.append(RequestDesk.event(request, actor).with("opinion", conclusion.opinion())
                        .with("documentNumber", conclusion.documentNumber()).legallyOn(conclusion.legalDate())
                        .onBehalfOf(conclusion.onBehalfOf())))
                .call(requests::flush);
    }

    /** An exception from sharing moves nothing: it stands, and whoever asks about sharing reads it. */
    private Uni<Void> takeEffect(ProjectRequest request, Actor actor) {
        if (request.kind() == RequestKind.NON_SHARING) {
            return Uni.createFrom().voidItem();
        }
        return projects.require(request.projectId()).chain(project -> request.kind().transition() == null
                ? standstill.end(project, actor) : request.kind().takesEffectAtOnce(project)
                ? projects.take(project, request.kind().transition(), actor)
                : lines.enterWhereComposed(request.jurisdiction(), actor));
    }
}
