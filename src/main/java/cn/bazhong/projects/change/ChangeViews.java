package cn.bazhong.projects.change;

import cn.bazhong.projects.change.ChangeView.ClassView;
import cn.bazhong.projects.change.ChangeView.LineView;
import cn.bazhong.projects.change.ChangeView.TotalsView;
import cn.bazhong.projects.database.StoredJson;
import cn.bazhong.projects.document.FiledDocument;
import cn.bazhong.projects.document.FiledDocuments;
import cn.bazhong.projects.dossier.CostLine;
import cn.bazhong.projects.http.Action;
import cn.bazhong.projects.identity.CurrentActor;
import cn.bazhong.projects.identity.DepartmentRef;
import cn.bazhong.projects.identity.Departments;
import cn.bazhong.projects.identity.Directory;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.procedure.ProcedureKind;
import cn.bazhong.projects.procedure.Procedures;
import cn.bazhong.projects.procedure.RouteFacts;
import cn.bazhong.projects.procedure.Step;
import cn.bazhong.projects.procedure.WaitingStep;
import cn.bazhong.projects.regulation.FindingView;
import cn.bazhong.projects.text.Language;
import cn.bazhong.projects.text.Texts;
import com.fasterxml.jackson.core.type.TypeReference;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Shows a change request, line by line beside what is in force and what was first approved. */
@ApplicationScoped
class ChangeViews {
    static final String HOME = "/api/v1/change-requests";

    private final ChangeRequests requests;
    private final Examination examination;
    private final FiledDocuments documents;
    private final Procedures procedures;
    private final Departments departments;
    private final StoredJson json;
    private final CurrentActor actor;
    private final Language language;

    ChangeViews(ChangeRequests requests, Examination examination, FiledDocuments documents, Procedures procedures,
            Departments departments, StoredJson json, CurrentActor actor, Language language) {
        this.requests = requests;
        this.examination = examination;
        this.documents = documents;
        this.procedures = procedures;
        this.departments = departments;
        this.json = json;
        this.actor = actor;
        this.language = language;
    }

    Uni<ChangeView> view(ChangeRequest request) {
        ChangeContent content = requests.content(request);
        return examination.of(request, content).chain(examined -> Uni.combine().all()
                .unis(documents.of(request.projectId(), Stream.ofNullable(content.documentId()).toList()), waiting(request),
                        departments.directory()).usingConcurrencyOf(1)
                .with((filed, waiting, directory) -> view(request, examined, filed, waiting, directory)));
    }

    ScreenedChange screened(Examination.Examined examined) {
        return new ScreenedChange(FindingView.of(examined.findings(), language.locale()), classified(examined.classified().change(),
                examined.classified()));
    }

    private Uni<List<Step>> waiting(ChangeRequest request) {
        return request.submittedAt() == null ? Uni.createFrom().item(List.of())
                : procedures.waiting(ProcedureKind.CHANGE_REQUEST, request.id());
    }

    private ChangeView view(ChangeRequest request, Examination.Examined examined, List<FiledDocument> filed, List<Step> waiting,
            Directory directory) {
        ChangeFacts facts = examined.facts();
        ApprovedPlan plan = facts.plan();
        List<CostLine> after = request.resultJson() == null ? facts.after()
                : json.read(request.resultJson(), new TypeReference<List<CostLine>>() { });
        boolean editable = request.state().isEditable();
        return new ChangeView(request.id(), request.number(), request.projectId(), examined.project().code(), examined.project().name(),
                DepartmentRef.of(request.ownerDepartment(), directory), request.state(), facts.content(), lines(plan, after),
                new TotalsView(Costs.sum(plan.first()), plan.estimate(), Costs.sum(after), plan.contracted()), plan.milestones(),
                classified(request, examined.classified()), editable ? FindingView.of(examined.findings(), language.locale()) : List.of(),
                filed.stream().findFirst().orElse(null), isOvertaken(request, facts), request.opinion(), request.documentNumber(),
                request.budget(), waiting.stream().map(step -> WaitingStep.of(step, directory)).toList(), request.updatedByName(),
                request.updatedAt(), request.submittedAt(), request.version(), actions(request, examined));
    }

    private static List<LineView> lines(ApprovedPlan plan, List<CostLine> after) {
        List<CostLine> before = new ArrayList<>(plan.first());
        before.addAll(plan.lines());
        List<LineView> views = new ArrayList<>();
        for (UUID id : Costs.ids(before, after).stream().distinct().toList()) {
            CostLine known = Stream.of(after, plan.lines(), plan.first()).flatMap(List::stream).filter(line -> line.id().equals(id))
                    .findFirst().orElseThrow();
            views.add(new LineView(id, known.name(), known.kind(), Costs.amount(plan.first(), id), Costs.amount(plan.lines(), id),
                    Costs.amount(after, id)));
        }
        return views;
    }

    /** Once it was handed in it is what it was handed in as. */
    private ClassView classified(ChangeRequest request, Classified now) {
        return classified(request.changeClass() == null || request.state().isEditable() ? now.change() : request.changeClass(), now);
    }

    private ClassView classified(RouteFacts.Change change, Classified now) {
        return new ClassView(change, now.moved(), now.threshold(), now.because().stream()
                        .map(key -> Texts.of(language.locale(), "changeReason." + key)).toList());
    }

    private boolean isOvertaken(ChangeRequest request, ChangeFacts facts) {
        return request.state() == ChangeState.SUBMITTED
                && !json.read(request.seenJson(), Seen.class).stands(facts.content(), facts.plan());
    }

    private List<Action> actions(ChangeRequest request, Examination.Examined examined) {
        if (!actor.get().isOf(request.ownerDepartment()) || !actor.get().is(Role.PROJECT_OWNER)) {
            return List.of();
        }
        List<Obstacle> submit = Stream.concat(ChangeGuards.submit(request, examined.project()).stream(),
                Obstacle.ofFindings(examined.findings()).stream()).toList();
        return List.of(action("submit-change", "POST", request, "/submission", submit),
                action("save", "PUT", request, "/contents", ChangeGuards.save(request)),
                action("withdraw-change-request", "POST", request, "/withdrawal", ChangeGuards.withdraw(request)));
    }

    private Action action(String name, String method, ChangeRequest request, String deed, List<Obstacle> obstacles) {
        return Action.of(name, method, HOME + "/" + request.id() + deed, obstacles, language.locale());
    }
}
