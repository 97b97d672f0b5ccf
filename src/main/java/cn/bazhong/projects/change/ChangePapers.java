package cn.bazhong.projects.change;

import cn.bazhong.projects.database.StoredJson;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.Departments;
import cn.bazhong.projects.procedure.Outcome;
import cn.bazhong.projects.procedure.ProcedureKind;
import cn.bazhong.projects.procedure.ProcedureView;
import cn.bazhong.projects.procedure.ProcedureViews;
import cn.bazhong.projects.procedure.SetConditions;
import cn.bazhong.projects.procedure.StepKind;
import cn.bazhong.projects.procedure.StepState;
import cn.bazhong.projects.procedure.StepView;
import cn.bazhong.projects.project.Projects;
import cn.bazhong.projects.wording.PaperDraft;
import cn.bazhong.projects.wording.PaperMatter;
import cn.bazhong.projects.wording.PaperSource;
import cn.bazhong.projects.wording.ProjectPhrases;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The paper by which a change is approved or taken on file (A25). */
@ApplicationScoped
class ChangePapers implements PaperSource {
    private static final Set<StepKind> DECIDING = EnumSet.of(StepKind.CHANGE_APPROVAL, StepKind.CHANGE_FILING);

    private final ChangeRequests requests;
    private final ChangeViews views;
    private final Projects projects;
    private final ProcedureViews procedures;
    private final SetConditions conditions;
    private final Departments departments;
    private final StoredJson json;

    ChangePapers(ChangeRequests requests, ChangeViews views, Projects projects, ProcedureViews procedures, SetConditions conditions,
            Departments departments, StoredJson json) {
        this.requests = requests;
        this.views = views;
        this.projects = projects;
        this.procedures = procedures;
        this.conditions = conditions;
        this.departments = departments;
        this.json = json;
    }

    @Override
    public PaperMatter matter() {
        return PaperMatter.CHANGE_REQUEST;
    }

    @Override
    public Uni<List<PaperDraft>> drafts(UUID matter, Actor reader) {
        return requests.requireVisible(matter, reader).chain(request -> procedures.on(ProcedureKind.CHANGE_REQUEST, matter)
                .chain(procedure -> procedure == null ? Uni.createFrom().item(List.of()) : drafts(request, procedure)));
    }

    private Uni<List<PaperDraft>> drafts(ChangeRequest request, ProcedureView procedure) {
        return views.view(request).chain(view -> projects.require(request.projectId()).chain(project -> conditions.of(procedure.id())
                .chain(set -> departments.directory().map(directory -> procedure.steps().stream()
                        .filter(step -> !step.superseded() && DECIDING.contains(step.kind()))
                        .filter(step -> step.state() == StepState.OPEN || isConcluded(step))
                        .map(step -> new ChangeWording(view, project, step, set.getOrDefault(step.id(), List.of()), procedure.steps(),
                                directory, before(request)).draft(new ProjectPhrases(project.name(), projects.profile(project))))
                                        .toList()))));
    }

    /** What the lines stood at that it changes: once it is approved, the plan in force has taken it in. */
    private Map<UUID, BigDecimal> before(ChangeRequest request) {
        return request.resultJson() == null ? Map.of() : json.read(request.seenJson(), Seen.class).lines();
    }

    static boolean isConcluded(StepView step) {
        return step.state() == StepState.DONE && step.outcome() != Outcome.RETURNED;
    }
}
