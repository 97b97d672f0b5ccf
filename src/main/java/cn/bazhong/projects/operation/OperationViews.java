package cn.bazhong.projects.operation;

import cn.bazhong.projects.acceptance.GoLive;
import cn.bazhong.projects.acceptance.GoLives;
import cn.bazhong.projects.database.StoredJson;
import cn.bazhong.projects.document.FiledDocument;
import cn.bazhong.projects.http.Action;
import cn.bazhong.projects.identity.CurrentActor;
import cn.bazhong.projects.identity.DepartmentRef;
import cn.bazhong.projects.identity.Departments;
import cn.bazhong.projects.identity.Directory;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.project.Project;
import cn.bazhong.projects.project.Projects;
import cn.bazhong.projects.regulation.FindingView;
import cn.bazhong.projects.regulation.Rule;
import cn.bazhong.projects.restriction.Restriction;
import cn.bazhong.projects.restriction.RestrictionView;
import cn.bazhong.projects.restriction.StoppingPoint;
import cn.bazhong.projects.text.Language;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Shows the operation of a project to the one who reads it, with what they may do. */
@ApplicationScoped
class OperationViews {
    static final String HOME = "/api/v1/operations";
    private static final Set<StoppingPoint> POINTS = EnumSet.of(StoppingPoint.OPERATING_CLOUD, StoppingPoint.ADDED_CLOUD);

    private final OperationBook book;
    private final OmFunds funds;
    private final CloudRequests cloud;
    private final GoLives dates;
    private final Projects projects;
    private final Departments departments;
    private final StoredJson json;
    private final CurrentActor actor;
    private final Language language;
    private final Clock clock;

    OperationViews(OperationBook book, OmFunds funds, CloudRequests cloud, GoLives dates, Projects projects, Departments departments,
            StoredJson json, CurrentActor actor, Language language, Clock clock) {
        this.book = book;
        this.funds = funds;
        this.cloud = cloud;
        this.dates = dates;
        this.projects = projects;
        this.departments = departments;
        this.json = json;
        this.actor = actor;
        this.language = language;
        this.clock = clock;
    }

    /** What is read beside the file itself. */
    private record Shown(OperationFile file, GoLive dates, List<OmYear> years, List<Restriction> ofFunds, List<Restriction> ofCloud,
            CloudQuantity standing, boolean overlooks, Directory directory, LocalDate today) {
    }

    Uni<OperationView> view(OperationFile file) {
        LocalDate today = LocalDate.now(clock);
        Project project = file.project();
        return dates.of(project.id()).chain(days -> funds.years(project.id()).chain(years -> funds.stopping(project, today.getYear())
                .chain(ofFunds -> funds.stoppingCloud(project, POINTS).chain(ofCloud -> cloud.standing(project.id())
                        .chain(standing -> book.overlooks(project, actor.get()).chain(overlooks -> departments.directory()
                                .map(directory -> view(new Shown(file, days, years, ofFunds, ofCloud, standing, overlooks, directory,
                                        today)))))))));
    }

    private OperationView view(Shown shown) {
        OperationFile file = shown.file();
        Project project = file.project();
        StateOperator operator = file.entered() == null || file.entered().operatorJson() == null ? null
                : json.read(file.entered().operatorJson(), StateOperator.class);
        return new OperationView(project.id(), project.code(), project.name(), project.stage(),
                DepartmentRef.of(project.ownerDepartment(), shown.directory()), shown.dates().acceptedOn(), shown.dates().inOperationSince(),
                shown.dates().decommissionedOn(), operator,
                operator == null ? List.of() : FindingView.of(Rule.all(OperatorRules.ALL, operator), language.locale()), shown.years(),
                Stream.concat(shown.ofFunds().stream(), shown.ofCloud().stream())
                        .map(one -> RestrictionView.of(one, shown.directory(), language.locale())).toList(),
                shown.standing(), file.releases().stream().map(one -> new OperationView.ReleaseView(one.on(), one.quantity(), one.reason(),
                        one.enteredByName())).toList(),
                file.systems().stream().map(one -> system(shown, one)).toList(),
                file.systems().isEmpty() ? projects.profile(project).systemsReplaced() : List.of(),
                file.assessments().stream().sorted(Comparator.comparing(Assessment::isLatest).reversed()
                        .thenComparing(Assessment::validUntil, Comparator.reverseOrder())).map(one -> assessment(one, shown.today())).toList(),
                file.contracts().stream().map(one -> contract(file, one)).toList(), file.version(), actions(shown));
    }

    private OperationView.SystemView system(Shown shown, ReplacedSystem one) {
        String at = "/systems/" + one.id();
        List<Action> actions = new ArrayList<>();
        if (one.isRunning()) {
            actions.addAll(own(shown.file(), action(shown.file(), "shut-down-system", "POST", at + "/shutdown", OperationGuards.shutDown(one))));
            if (shown.overlooks()) {
                actions.add(action(shown.file(), "postpone-shutdown", "POST", at + "/postponement", OperationGuards.shutDown(one)));
            }
        }
        return new OperationView.SystemView(one.id(), one.number(), one.name(), one.namedOn(), one.dueOn(), one.isOverdue(shown.today()),
                List.of(json.read(one.postponementsJson(), Postponement[].class)), one.shutOn(), one.dataMigrated(), one.note(),
                document(one.documentJson()), actions);
    }

    private OperationView.AssessmentView assessment(Assessment one, LocalDate today) {
        return new OperationView.AssessmentView(one.id(), one.kind(), one.level(), one.passed(), one.organ(), one.assessedOn(),
                one.hasDay() ? one.validUntil() : null, one.isLatest(), one.validUntil().isBefore(today), one.isOfAcceptance(),
                document(one.documentJson()));
    }

    private OperationView.ContractView contract(OperationFile file, OmContract one) {
        return new OperationView.ContractView(one.id(), one.year(), json.read(one.termsJson(), EnterOmContract.class),
                document(one.documentJson()), file.paid(one), file.paidOn(one).stream().map(payment -> payment(file, payment)).toList(),
                own(file, action(file, "pay-om-contract", "POST", "/contracts/" + one.id() + "/payments", List.of())));
    }

    private OperationView.PaymentView payment(OperationFile file, OmPayment one) {
        return new OperationView.PaymentView(one.id(), one.amount(), one.paidOn(), one.voucher(), one.reversal(), !one.counts() ? List.of()
                : own(file, action(file, "reverse-om-payment", "POST", "/payments/" + one.id() + "/reversal", OperationGuards.reverse(one))));
    }

    private List<Action> actions(Shown shown) {
        OperationFile file = shown.file();
        Project project = file.project();
        List<Obstacle> sign = OperationGuards.sign(project, shown.ofFunds());
        return project.stage().isFinal() ? List.of() : own(file,
                action(file, "state-operator", "PUT", "/operator", OperationGuards.operator(project)),
                Action.of("begin-om-budget", "POST", OmBudgetViews.HOME, OmBudgetGuards.begin(project), language.locale()),
                action(file, "sign-om-contract", "POST", "/contracts", sign),
                Action.of("request-cloud", "POST", CloudViews.HOME, CloudGuards.request(project), language.locale()),
                action(file, "release-cloud", "POST", "/cloud-releases", CloudGuards.release(shown.standing())),
                action(file, "enter-assessment", "POST", "/assessments", OperationGuards.running(project)));
    }

    private FiledDocument document(String stored) {
        return stored == null ? null : json.read(stored, FiledDocument.class);
    }

    /** Others read. */
    private List<Action> own(OperationFile file, Action... actions) {
        return actor.get().isOf(file.project().ownerDepartment()) && actor.get().is(Role.PROJECT_OWNER) ? List.of(actions) : List.of();
    }

    private Action action(OperationFile file, String name, String method, String deed, List<Obstacle> obstacles) {
        return Action.of(name, method, HOME + "/" + file.id() + deed, obstacles, language.locale());
    }
}
