package cn.bazhong.projects.procedure;

import cn.bazhong.projects.http.Action;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.text.Language;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a reader may do about a step, and why not; the same guards stand before the deeds themselves. */
@ApplicationScoped
class StepActions {
    private final StepDesk desk;
    private final PaperDesk papers;
    private final TakingBackDesk takingBack;
    private final CoordinationDesk coordination;
    private final Signing signing;
    private final Drafts drafts;
    private final OrganRegister organs;
    private final Language language;
    private final Clock clock;

    StepActions(StepDesk desk, PaperDesk papers, TakingBackDesk takingBack, CoordinationDesk coordination, Signing signing, Drafts drafts,
            OrganRegister organs, Language language, Clock clock) {
        this.desk = desk;
        this.papers = papers;
        this.takingBack = takingBack;
        this.coordination = coordination;
        this.signing = signing;
        this.drafts = drafts;
        this.organs = organs;
        this.language = language;
        this.clock = clock;
    }

    Uni<List<Action>> of(StepDesk.OpenMatter found, Actor reader) {
        return signing.of(found.step().department()).chain(levels -> drafting(found, levels, reader)
                .chain(drafting -> Multi.createFrom().iterable(found.step().kind().outcomes())
                        .onItem().transformToUniAndConcatenate(outcome -> action(found, outcome, drafting, reader))
                        .collect().in(ArrayList<Action>::new, List::add))
                .invoke(actions -> addDraft(actions, found, levels, reader)))
                .chain(actions -> papers.obstacles(found, reader).map(obstacles -> withPaper(actions, found, obstacles)))
                .map(actions -> withAssignment(actions, found, reader))
                .call(actions -> takingBack.obstacles(found, reader).invoke(obstacles -> actions.add(Action.of("take-back", "POST",
                        "/api/v1/steps/" + found.step().id() + "/taking-back", obstacles, language.locale()))))
                .call(actions -> found.procedure().kind().isDossier() ? organs.of(found.procedure().jurisdiction())
                        .chain(holders -> coordination.overdue(found)
                                .invoke(standing -> addExchange(actions, found, standing, holders, reader))
                                .invoke(standing -> addOverdue(actions, found, standing, reader))) : Uni.createFrom().voidItem());
    }

    private void addExchange(List<Action> actions, StepDesk.OpenMatter found, Overdue standing, Organs holders,
            Actor reader) {
        String home = "/api/v1/steps/" + found.step().id();
        actions.add(Action.of("request-material", "POST", home + "/material-requests",
                Exchange.requestObstacles(found, reader), language.locale()));
        actions.add(Action.of("supply-material", "POST", home + "/material",
                Exchange.supplyObstacles(found, reader), language.locale()));
        actions.add(Action.of("answer-opinion", "POST", home + "/answer",
                Exchange.answerObstacles(found, standing, reader), language.locale()));
        actions.add(Action.of("urge", "POST", home + "/urgings",
                Exchange.urgeObstacles(found, LocalDate.now(clock), holders, reader), language.locale()));
    }

    private void addOverdue(List<Action> actions, StepDesk.OpenMatter found, Overdue overdue, Actor reader) {
        String home = "/api/v1/steps/" + found.step().id();
        actions.add(Action.of("coordinate", "POST", home + "/coordination",
                overdue.coordinationObstacles(found.step(), LocalDate.now(clock), reader), language.locale()));
        for (LateRuling.Decision decision : LateRuling.Decision.values()) {
            actions.add(Action.of("rule-" + decision.name().toLowerCase().replace('_', '-'), "POST", home + "/late-ruling",
                    overdue.rulingObstacles(found.step(), decision, reader), language.locale()));
        }
    }

    /** Whoever does not sign last drafts: the same deeds, sent where they are signed. */
    private Uni<Action> action(StepDesk.OpenMatter found, Outcome outcome, Optional<List<Obstacle>> drafting, Actor reader) {
        String name = "conclude-" + outcome.name().toLowerCase().replace('_', '-');
        String href = "/api/v1/steps/" + found.step().id() + (drafting.isPresent() ? "/draft" : "/outcome");
        return desk.obstaclesFor(found, outcome, reader).map(obstacles -> Action.of(name, "POST", href,
                Stream.concat(obstacles.stream(), drafting.orElse(List.of()).stream()).distinct().toList(), language.locale()));
    }

    /** Why nothing may be drafted now; empty where the reader concludes without anybody else. */
    private Uni<Optional<List<Obstacle>>> drafting(StepDesk.OpenMatter found, SigningLevels levels, Actor reader) {
        return !DraftGuards.isToBeSigned(found.step(), levels, reader) ? Uni.createFrom().item(Optional.empty())
                : drafts.of(found.step().id()).map(draft -> Optional.of(DraftGuards.drafting(found, levels, draft, reader)));
    }

    /** Only where somebody signs: everywhere else nobody has to ask. */
    private void addDraft(List<Action> actions, StepDesk.OpenMatter found, SigningLevels levels, Actor reader) {
        if (!levels.isEmpty() && Seats.isSeated(found.step(), reader)) {
            actions.add(Action.of("see-draft", "GET", "/api/v1/steps/" + found.step().id() + "/draft", List.of(), language.locale()));
        }
    }

    private List<Action> withAssignment(List<Action> actions, StepDesk.OpenMatter found, Actor reader) {
        String href = "/api/v1/steps/" + found.step().id() + "/assignment";
        actions.add(Action.of("assign", "POST", href,
                Assignments.obstacles(found.step(), found.procedure().ownerDepartment(), reader), language.locale()));
        return actions;
    }

    private List<Action> withPaper(List<Action> actions, StepDesk.OpenMatter found, List<Obstacle> obstacles) {
        String href = "/api/v1/steps/" + found.step().id() + "/paper-registrations";
        actions.add(Action.of("register-paper", "POST", href, obstacles, language.locale()));
        return actions;
    }
}
