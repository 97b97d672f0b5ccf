package cn.bazhong.projects.oversight;

import cn.bazhong.projects.database.StoredJson;
import cn.bazhong.projects.http.Action;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.DepartmentRef;
import cn.bazhong.projects.identity.Departments;
import cn.bazhong.projects.identity.Directory;
import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.procedure.Light;
import cn.bazhong.projects.procedure.Lights;
import cn.bazhong.projects.procedure.ProcedureKind;
import cn.bazhong.projects.procedure.Procedures;
import cn.bazhong.projects.procedure.Step;
import cn.bazhong.projects.procedure.WaitingStep;
import cn.bazhong.projects.project.Project;
import cn.bazhong.projects.regulation.Deadline;
import cn.bazhong.projects.text.Language;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Shows orders to the one who reads them, with what they may do. */
@ApplicationScoped
class RectificationViews {
    static final String HOME = "/api/v1/rectifications";

    private final OverseenProjects projects;
    private final Rectifications rectifications;
    private final Measures measures;
    private final Procedures procedures;
    private final Departments departments;
    private final Lights lights;
    private final OrderPapers papers;
    private final StoredJson json;
    private final Language language;
    private final Clock clock;

    RectificationViews(OverseenProjects projects, Rectifications rectifications, Measures measures, Procedures procedures,
            Departments departments, Lights lights, OrderPapers papers, StoredJson json, Language language, Clock clock) {
        this.projects = projects;
        this.rectifications = rectifications;
        this.measures = measures;
        this.procedures = procedures;
        this.departments = departments;
        this.lights = lights;
        this.papers = papers;
        this.json = json;
        this.language = language;
        this.clock = clock;
    }

    /** Everything that is shown of an order. */
    private record Shown(Rectification order, Project project, List<RectificationRound> rounds, List<Measure> measures, Step step,
            Directory directory, Function<LocalDate, Light> light) {
    }

    Uni<RectificationView> view(Rectification order, Actor reader) {
        return projects.requireVisible(order.projectId(), reader).chain(project -> rectifications.rounds(order.id())
                .chain(rounds -> measures.of(order.id())
                        .chain(decided -> procedures.openStep(ProcedureKind.RECTIFICATION, order.id())
                                .chain(step -> departments.directory().chain(directory -> lights.today(reader).map(light ->
                                        view(new Shown(order, project, rounds, decided, step, directory, light), reader)))))));
    }

    private RectificationView view(Shown shown, Actor reader) {
        Rectification order = shown.order();
        LocalDate due = order.state().awaitsResponse() ? order.due() : Rectification.NO_DEADLINE;
        return new RectificationView(order.id(), order.projectId(), shown.project().code(), shown.project().name(),
                DepartmentRef.of(order.ownerDepartment(), shown.directory()), DepartmentRef.of(order.department(), shown.directory()),
                order.role(), order.checkId(), order.documentNumber(), papers.read(order.paperJson()),
                order.state(), List.of(json.read(order.itemsJson(), OrderedItem[].class)), set(due),
                order.dueExplanation() == null ? null : Deadline.stored(order.dueExplanation()).explanation(language.locale()),
                shown.light().apply(due), RectificationGuards.isToChoose(order, LocalDate.now(clock)), open(shown),
                shown.rounds().stream().map(this::round).toList(),
                shown.measures().stream().map(one -> measure(order, one, reader)).toList(), order.revokedBecause(),
                WaitingStep.of(shown.step(), shown.directory()), order.orderedByName(), order.orderedAt(), order.closedAt(),
                order.version(), actions(shown, reader));
    }

    private RectificationView.RoundView round(RectificationRound round) {
        boolean late = round.isResponded() && LocalDate.ofInstant(round.respondedAt(), clock.getZone()).isAfter(round.due());
        return new RectificationView.RoundView(round.number(), round.isResponded() ? set(round.due()) : null, round.respondedAt(),
                round.respondedByName(), late,
                round.answersJson() == null ? List.of() : List.of(json.read(round.answersJson(), GivenAnswer[].class)),
                round.passed(), round.reasons(), round.verifiedAt(), round.verifiedByName());
    }

    private static LocalDate set(LocalDate due) {
        return due.equals(Rectification.NO_DEADLINE) ? null : due;
    }

    private RectificationView.MeasureView measure(Rectification order, Measure one, Actor reader) {
        return new RectificationView.MeasureView(one.id(), one.kind(), one.documentNumber(), one.decidedOn(), one.reason(),
                one.heardOn(), one.statement(), papers.read(one.paperJson()), one.decidedByName(), one.liftedOn(), one.liftingNumber(),
                one.liftedBecause(), order.isOrderedBy(reader) ? List.of(action(order, "lift-measure", "/measures/" + one.id() + "/lifting",
                        MeasureGuards.lift(one, order))) : List.of());
    }

    private List<Action> actions(Shown shown, Actor reader) {
        Rectification order = shown.order();
        List<Action> actions = new ArrayList<>();
        if (order.isOwedBy(reader)) {
            actions.add(action(order, "respond", "/response", RectificationGuards.respond(order)));
        }
        if (order.isOrderedBy(reader)) {
            actions.add(action(order, "verify", "/verification", RectificationGuards.verify(order)));
            actions.add(action(order, "decide-measure", "/measures",
                    MeasureGuards.decide(shown.project(), order, shown.measures(), LocalDate.now(clock))));
            actions.add(action(order, "extend", "/extension", RectificationGuards.extend(order)));
            actions.add(action(order, "revoke", "/revocation", revoke(shown)));
        }
        return actions;
    }

    private static List<Obstacle> revoke(Shown shown) {
        return Stream.concat(RectificationGuards.revoke(shown.order()).stream(), MeasureGuards.revoke(shown.measures()).stream()).toList();
    }

    private List<MeasureKind> open(Shown shown) {
        return Arrays.stream(MeasureKind.values()).filter(kind -> MeasureGuards.decide(kind, shown.project(), shown.order(),
                shown.measures(), LocalDate.now(clock)).isEmpty()).toList();
    }

    private Action action(Rectification order, String name, String deed, List<Obstacle> obstacles) {
        return Action.of(name, "POST", HOME + "/" + order.id() + deed, obstacles, language.locale());
    }
}
