package cn.bazhong.projects.procedure;

import cn.bazhong.projects.http.Action;
import cn.bazhong.projects.http.Ids;
import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.record.Events;
import cn.bazhong.projects.record.NewEvent;
import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.text.Language;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.UUID;

/**
 * Decisions taken on paper: one person of the acting organ or of the leading group office enters what the paper says,
 * another compares. Only then does the step take it, dated as the paper and marked as on behalf of the organ.
 */
@ApplicationScoped
class PaperDesk {
    private final StepDesk desk;
    private final PaperRegistrations papers;
    private final OrganRegister organs;
    private final Signing signing;
    private final Matters matters;
    private final Events events;
    private final ObjectMapper json;
    private final Language language;
    private final Ids ids;
    private final Clock clock;

    PaperDesk(StepDesk desk, PaperRegistrations papers, OrganRegister organs, Signing signing, Matters matters, Events events,
            ObjectMapper json, Language language, Ids ids, Clock clock) {
        this.desk = desk;
        this.papers = papers;
        this.organs = organs;
        this.signing = signing;
        this.matters = matters;
        this.events = events;
        this.json = json;
        this.language = language;
        this.ids = ids;
        this.clock = clock;
    }

    /** Who may register or check a paper on that step: staff of the acting organ, or the leading group office. */
    Uni<List<Obstacle>> obstacles(StepDesk.OpenMatter found, Actor actor) {
        return isStranger(found, actor).map(stranger -> obstacles(found, stranger));
    }

    private static List<Obstacle> obstacles(StepDesk.OpenMatter found, boolean stranger) {
        List<Obstacle> obstacles = new ArrayList<>();
        if (!found.step().isOpen()) {
            obstacles.add(Obstacle.of(found.step().kind().article(), "step-not-open"));
        }
        obstacles.addAll(strangerObstacles(found, stranger));
        return obstacles;
    }

    private static List<Obstacle> strangerObstacles(StepDesk.OpenMatter found, boolean stranger) {
        if (found.step().kind().isInSession()) {
            return List.of(Obstacle.of(found.step().kind().article(), "only-in-session"));
        }
        return stranger ? List.of(Obstacle.of(found.step().kind().article(), "not-your-paper")) : List.of();
    }

    Uni<PaperRegistrationView> register(UUID stepId, IfMatch ifMatch, RegisterPaper paper, Actor actor) {
        return desk.take(stepId, actor)
                .call(found -> refuseStranger(found, actor))
                .invoke(found -> IfMatch.require(ifMatch, found.step().version()))
                .invoke(found -> Obstacle.refuse(obstacles(found, false)))
                .invoke(found -> requireDateInReach(found.step(), paper.decisionDate()))
                .call(found -> papers.isPending(stepId).invoke(PaperDesk::refuseSecond))
                .call(found -> desk.examine(found, conclusion(paper.decision(), paper.decisionDate(), paper.documentNumber(),
                        found.step().department())))
                .chain(found -> enter(found, paper, actor));
    }

    Uni<PaperRegistrationView> get(UUID id, Actor actor) {
        return papers.require(id).chain(paper -> desk.require(paper.stepId(), actor)
                .chain(found -> isStranger(found, actor).chain(stranger -> view(paper, found, stranger, actor))));
    }

    Uni<PaperRegistrationView> check(UUID id, IfMatch ifMatch, CheckPaper check, Actor actor) {
        return papers.require(id)
                .chain(paper -> desk.take(paper.stepId(), actor)
                        .call(found -> refuseStranger(found, actor))
                        .invoke(() -> IfMatch.require(ifMatch, paper.version()))
                        .invoke(found -> Obstacle.refuse(checkObstacles(paper, found, false, actor)))
                        .call(found -> check.confirmed() ? confirm(paper, found, actor) : refuse(paper, found, check, actor))
                        .chain(found -> view(paper, found, false, actor)));
    }

    private Uni<PaperRegistrationView> enter(StepDesk.OpenMatter found, RegisterPaper paper, Actor actor) {
        PaperRegistration entry = new PaperRegistration(ids.next(), found.step(), paper, write(paper.decision()),
                actor.id(), actor.name(), clock.instant());
        return papers.persistAndFlush(entry)
                .call(() -> events.append(event(ProcedureEvent.PAPER_REGISTERED, entry, found, actor)))
                .chain(stored -> view(stored, found, false, actor));
    }

    private Uni<?> confirm(PaperRegistration paper, StepDesk.OpenMatter found, Actor actor) {
        Obstacle.refuse(obstacles(found, false));
        DecideStep decision = read(paper.form());
        Conclusion conclusion = conclusion(decision, paper.decisionDate(), paper.documentNumber(), paper.organ());
        return signing.of(found.step().department()).invoke(levels -> Obstacle.refuse(unsigned(found.step(), levels, decision, actor)))
                .invoke(() -> paper.checked(PaperRegistration.State.CONFIRMED, null, actor.id(), actor.name(), clock.instant()))
                .chain(() -> desk.conclude(found, conclusion, actor));
    }

    /** Where a department signs what it concludes, its signature is on the paper: the scan shows it, or whoever signs last says so. */
    private static List<Obstacle> unsigned(Step step, SigningLevels levels, DecideStep decision, Actor actor) {
        return decision.documentId() != null || levels.mayConclude(actor.standsFor()) ? List.of()
                : List.of(Obstacle.of(step.kind().article(), "paper-last-signer"));
    }

    private static Conclusion conclusion(DecideStep decision, LocalDate date, String documentNumber, String organ) {
        return Conclusion.dated(decision, date, organ, documentNumber);
    }

    private Uni<?> refuse(PaperRegistration paper, StepDesk.OpenMatter found, CheckPaper check, Actor actor) {
        if (check.reason() == null || check.reason().isBlank()) {
            throw Problem.invalid("reason", "reason-required");
        }
        paper.checked(PaperRegistration.State.REFUSED, check.reason(), actor.id(), actor.name(), clock.instant());
        return events.append(event(ProcedureEvent.PAPER_REFUSED, paper, found, actor).with("reason", check.reason()));
    }

    /** A registration whose step was concluded meanwhile can still be refused, or it would wait for ever. */
    private static List<Obstacle> checkObstacles(PaperRegistration paper, StepDesk.OpenMatter found, boolean stranger,
            Actor actor) {
        Article article = found.step().kind().article();
        List<Obstacle> obstacles = new ArrayList<>(strangerObstacles(found, stranger));
        if (paper.state() != PaperRegistration.State.PENDING) {
            obstacles.add(Obstacle.of(article, "paper-not-pending"));
        }
        if (paper.registeredBy().equals(actor.id())) {
            obstacles.add(Obstacle.of(article, "paper-second-person"));
        }
        return obstacles;
    }

    private Uni<Void> refuseStranger(StepDesk.OpenMatter found, Actor actor) {
        return isStranger(found, actor).invoke(stranger -> {
            if (stranger) {
                throw Problem.notPermitted(found.step().kind().article(), "not-your-paper");
            }
        }).replaceWithVoid();
    }

    /**
     * The leading group office is the department that holds it in the jurisdiction, whoever else bears the role: a county's
     * papers are entered in the county (A49).
     */
    private Uni<Boolean> isStranger(StepDesk.OpenMatter found, Actor actor) {
        boolean seated = Seats.isSeated(found.step(), actor);
        if (seated || !actor.is(Role.LEADING_GROUP_OFFICE)) {
            return Uni.createFrom().item(!seated);
        }
        return organs.of(found.procedure().jurisdiction())
                .map(holders -> holders.holder(Role.LEADING_GROUP_OFFICE).filter(actor::isOf).isEmpty());
    }

    private static void refuseSecond(boolean pending) {
        if (pending) {
            throw Problem.notAllowedNow(null, "paper-pending");
        }
    }

    private void requireDateInReach(Step step, LocalDate date) {
        LocalDate opened = LocalDate.ofInstant(step.openedAt(), clock.getZone());
        if (date.isBefore(opened) || date.isAfter(LocalDate.now(clock))) {
            throw Problem.invalid("decisionDate", "paper-date");
        }
    }

    private NewEvent event(ProcedureEvent type, PaperRegistration paper, StepDesk.OpenMatter found, Actor actor) {
        return NewEvent.of(matters.of(found.procedure()).subject(found.procedure()), type, actor)
                .under(found.step().kind().article()).with("step", found.step().kind().name())
                .with("outcome", paper.outcome().name()).with("documentNumber", paper.documentNumber())
                .with("decisionDate", paper.decisionDate().toString()).with("signatory", paper.signatory())
                .onBehalfOf(paper.organ()).ofProject(found.procedure().projectId());
    }

    private Uni<PaperRegistrationView> view(PaperRegistration paper, StepDesk.OpenMatter found, boolean stranger, Actor actor) {
        DecideStep decision = read(paper.form());
        List<Obstacle> check = checkObstacles(paper, found, stranger, actor);
        return signing.of(found.step().department()).map(levels -> Stream.concat(check.stream(),
                unsigned(found.step(), levels, decision, actor).stream()).toList()).map(confirm -> PaperRegistrationView.of(paper, found,
                        decision, List.of(action("check", paper, check), action("confirm", paper, confirm))));
    }

    private Action action(String name, PaperRegistration paper, List<Obstacle> obstacles) {
        return Action.of(name, "POST", "/api/v1/paper-registrations/" + paper.id() + "/check", obstacles, language.locale());
    }

    private String write(DecideStep decision) {
        try {
            return json.writeValueAsString(decision);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A decision is plain data", impossible);
        }
    }

    private DecideStep read(String form) {
        try {
            return json.readValue(form, DecideStep.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Stored by this class", impossible);
        }
    }
}
