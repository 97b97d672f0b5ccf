package cn.bazhong.projects.dossier;

import cn.bazhong.projects.database.StoredJson;
import cn.bazhong.projects.document.FiledDocument;
import cn.bazhong.projects.http.Action;
import cn.bazhong.projects.identity.CurrentActor;
import cn.bazhong.projects.identity.DepartmentRef;
import cn.bazhong.projects.identity.Departments;
import cn.bazhong.projects.identity.Directory;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.procedure.Procedures;
import cn.bazhong.projects.procedure.Step;
import cn.bazhong.projects.procedure.WaitingStep;
import cn.bazhong.projects.project.ProjectProfile.Participant;
import cn.bazhong.projects.regulation.FindingView;
import cn.bazhong.projects.text.Language;
import com.fasterxml.jackson.core.type.TypeReference;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Shows a dossier to the one who reads it, with what they may do on it. */
@ApplicationScoped
class DossierViews {
    private static final String HOME = "/api/v1/dossiers/";
    private static final TypeReference<Map<UUID, BigDecimal>> LINES = new TypeReference<>() { };

    private final Dossiers dossiers;
    private final DossierVersions versions;
    private final Examination examination;
    private final Procedures procedures;
    private final Departments departments;
    private final StoredJson json;
    private final CurrentActor actor;
    private final Language language;

    DossierViews(Dossiers dossiers, DossierVersions versions, Examination examination, Procedures procedures,
            Departments departments, StoredJson json, CurrentActor actor, Language language) {
        this.dossiers = dossiers;
        this.versions = versions;
        this.examination = examination;
        this.procedures = procedures;
        this.departments = departments;
        this.json = json;
        this.actor = actor;
        this.language = language;
    }

    /** What everything about it is read from, once. */
    private record Ground(Dossier dossier, boolean own, DossierVersion last, Examination.Examined examined, List<Step> waiting,
            Directory directory) {

        DossierContent content() {
            return examined.facts().content();
        }
    }

    Uni<DossierView> view(Dossier dossier) {
        boolean own = actor.get().isOf(dossier.ownerDepartment());
        return dossiers.last(dossier).chain(last -> {
            boolean draft = dossiers.writes(dossier, actor.get()) && dossier.state().isEditable();
            DossierContent shown = draft || last == null ? dossiers.content(dossier)
                    : json.read(last.contentJson(), DossierContent.class);
            return Uni.combine().all().unis(examination.of(dossier, shown), waiting(dossier), departments.directory())
                    .usingConcurrencyOf(1)
                    .with((examined, waiting, directory) -> view(new Ground(dossier, own, last, examined, waiting, directory)));
        });
    }

    private Uni<List<Step>> waiting(Dossier dossier) {
        return dossier.versions() == 0 ? Uni.createFrom().item(List.of())
                : procedures.waiting(dossier.type().procedure(), dossier.id());
    }

    private DossierView view(Ground ground) {
        Dossier dossier = ground.dossier();
        boolean written = ground.own() && dossier.state().isEditable();
        return new DossierView(dossier.id(), dossier.projectId(), ground.examined().project().code(),
                ground.examined().project().name(), dossier.type(), dossier.type().article(),
                DepartmentRef.of(dossier.ownerDepartment(), ground.directory()), dossier.state(), sections(ground),
                List.copyOf(dossier.type().assessed(ground.content())), ground.content(),
                ground.content().amount(), written || ground.last() == null ? ground.examined().documents() : documents(ground.last()),
                written ? FindingView.of(ground.examined().findings(), language.locale()) : List.of(), parts(ground),
                dossiers.returnedSections(dossier), dossier.opinion(), dossier.versions(), ground.examined().afterOthers(),
                ground.waiting().stream().map(step -> WaitingStep.of(step, ground.directory())).toList(), approval(dossier),
                dossier.reviewedBudget(), dossier.reviewedLinesJson() == null ? Map.of() : json.read(dossier.reviewedLinesJson(), LINES),
                dossier.updatedByName(), dossier.updatedAt(), dossier.submittedAt(), dossier.version(), actions(ground));
    }

    private static List<Section> sections(Ground ground) {
        return ground.dossier().type().sections().stream().filter(ground.examined().facts()::asksFor).toList();
    }

    private List<FiledDocument> documents(DossierVersion version) {
        return json.read(version.documentsJson(), new TypeReference<>() { });
    }

    private static List<DossierView.PartView> parts(Ground ground) {
        Map<String, Confirmation> confirmed = ground.examined().confirmations().stream()
                .filter(one -> ground.examined().facts().confirmed().contains(one.department()))
                .collect(Collectors.toMap(Confirmation::department, Function.identity()));
        return ground.content().participants().stream().map(Participant::department).filter(Objects::nonNull).distinct()
                .map(code -> new DossierView.PartView(DepartmentRef.of(code, ground.directory()), confirmed.containsKey(code),
                        confirmed.containsKey(code) ? confirmed.get(code).confirmedByName() : null,
                        confirmed.containsKey(code) ? confirmed.get(code).confirmedAt() : null)).toList();
    }

    private DossierView.ApprovalView approval(Dossier dossier) {
        Approved approved = dossier.approved();
        return approved == null ? null : new DossierView.ApprovalView(approved.amount(), json.read(approved.lines(), LINES),
                approved.documentNumber(), approved.on(), Boolean.TRUE.equals(approved.byGovernment()));
    }

    private List<Action> actions(Ground ground) {
        Dossier dossier = ground.dossier();
        List<Action> actions = new ArrayList<>();
        if (ground.own() && actor.get().is(Role.PROJECT_OWNER)) {
            List<Obstacle> submit = Stream.concat(DossierGuards.submit(dossier, ground.examined().project()).stream(),
                    Obstacle.ofFindings(ground.examined().findings()).stream()).toList();
            actions.add(action("save", "PUT", dossier, "/contents", DossierGuards.save(dossier)));
            actions.add(action("submit", "POST", dossier, "/submission", submit));
            actions.add(action("withdraw", "POST", dossier, "/withdrawal", DossierGuards.withdraw(dossier)));
        }
        if (ground.content().participants().stream().anyMatch(one -> actor.get().isOf(one.department()))) {
            actions.add(action("confirm-part", "POST", dossier, "/confirmations", DossierGuards.confirm(dossier)));
        }
        return actions;
    }

    private Action action(String name, String method, Dossier dossier, String deed, List<Obstacle> obstacles) {
        return Action.of(name, method, HOME + dossier.id() + deed, obstacles, language.locale());
    }

    /** Every version without what it said, the latest first. */
    Uni<List<DossierVersionView>> versions(Dossier dossier) {
        return versions.all(dossier.id()).map(all -> IntStream.range(0, all.size())
                .mapToObj(i -> version(all.get(i), i + 1 < all.size() ? all.get(i + 1) : null, null)).toList());
    }

    Uni<DossierVersionView> version(Dossier dossier, int number) {
        return versions.of(dossier.id(), number).onItem().ifNull().failWith(Problem::notFound)
                .chain(found -> versions.of(dossier.id(), number - 1)
                        .map(before -> version(found, before, json.read(found.contentJson(), DossierContent.class))));
    }

    private DossierVersionView version(DossierVersion version, DossierVersion before, DossierContent content) {
        Map<Section, String> digests = digests(version);
        return new DossierVersionView(version.number(), version.amount(), digests,
                Digests.differing(before == null ? Map.of() : digests(before), digests), documents(version),
                version.letterNumber(), version.letterDate(), version.submittedByName(), version.submittedAt(), content);
    }

    private Map<Section, String> digests(DossierVersion version) {
        return json.read(version.digestsJson(), new TypeReference<>() { });
    }
}
