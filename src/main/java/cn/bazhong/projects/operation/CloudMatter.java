package cn.bazhong.projects.operation;

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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What comes of a request for cloud when the data administration has concluded (A30, A32). */
@ApplicationScoped
class CloudMatter implements ProjectMatter {
    private final CloudRequests requests;
    private final CloudDesk desk;
    private final Projects projects;
    private final IssuedPapers papers;
    private final Events events;

    CloudMatter(CloudRequests requests, CloudDesk desk, Projects projects, IssuedPapers papers, Events events) {
        this.requests = requests;
        this.desk = desk;
        this.projects = projects;
        this.papers = papers;
        this.events = events;
    }

    @Override
    public Set<ProcedureKind> kinds() {
        return Set.of(ProcedureKind.CLOUD_REQUEST);
    }

    @Override
    public Projects projects() {
        return projects;
    }

    @Override
    public String page(UUID subject) {
        return "/cloud-requests/" + subject;
    }

    @Override
    public Uni<List<Obstacle>> obstacles(Procedure procedure, Step step, Outcome outcome) {
        return outcome != Outcome.AGREED ? Uni.createFrom().item(List.of()) : requests.require(procedure.subjectId())
                .chain(found -> projects.require(found.projectId()).chain(project -> desk.stopping(found, project)
                        .map(restrictions -> CloudGuards.agree(found, project, restrictions))));
    }

    @Override
    public Uni<Void> examine(Procedure procedure, Step step, Conclusion conclusion) {
        conclusion.refuseParts();
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<String> takeIn(Procedure procedure, Step step, Conclusion conclusion, Actor actor) {
        conclusion.refuseParts();
        return requests.require(procedure.subjectId()).map(found -> Canonical.digest(Map.of("content", found.contentJson())));
    }

    @Override
    public Uni<ConclusionPaper> paper(Procedure procedure, Conclusion conclusion) {
        return papers.of(procedure.projectId(), conclusion.documentId());
    }

    @Override
    public Uni<Void> follow(Procedure procedure, Step concluded, Conclusion conclusion, Actor actor) {
        return requests.require(procedure.subjectId()).chain(found -> switch (conclusion.outcome()) {
            case AGREED -> grant(found, conclusion, actor);
            case RETURNED -> {
                found.giveBack(conclusion);
                yield tell(found, OperationEvent.CLOUD_REQUEST_RETURNED, conclusion, actor);
            }
            default -> {
                found.refuse(conclusion);
                yield tell(found, OperationEvent.CLOUD_REFUSED, conclusion, actor);
            }
        });
    }

    private Uni<Void> grant(CloudRequest request, Conclusion conclusion, Actor actor) {
        CloudQuantity granted = requests.offered(request);
        request.grant(granted, conclusion);
        return requests.flush().chain(() -> events.append(CloudDesk.told(request, OperationEvent.CLOUD_GRANTED, actor)
                .with("vcpu", granted.vcpu()).with("memoryGb", granted.memoryGb()).with("storageGb", granted.storageGb())
                .legallyOn(conclusion.legalDate()))).replaceWithVoid();
    }

    private Uni<Void> tell(CloudRequest request, OperationEvent type, Conclusion conclusion, Actor actor) {
        return requests.flush().chain(() -> events.append(CloudDesk.told(request, type, actor).with("opinion", conclusion.opinion())
                .legallyOn(conclusion.legalDate()))).replaceWithVoid();
    }
}
