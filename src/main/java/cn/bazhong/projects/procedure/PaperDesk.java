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
import java.util.UUID;

/**
 * Decisions taken on paper: one person of the acting organ or of the leading group office enters what the paper says,
 * another compares. Only then does the step take it, dated as the paper and marked as on behalf of the organ.
 */
@ApplicationScoped
class PaperDesk {
    private final StepDesk desk;
    private final PaperRegistrations papers;
    private final Matters matters;
    private final Events events;
    private final ObjectMapper json;
    private final Language language;
    private final Ids ids;
    private final Clock clock;

    PaperDesk(StepDesk desk, PaperRegistrations papers, Matters matters, Events events, ObjectMapper json, Language language,
            Ids ids, Clock clock) {
        this.desk = desk;
        this.papers = papers;
        this.matters = matters;
        this.events = events;
        this.json = json;
        this.language = language;
        this.ids = ids;
        this.clock = clock;
    }

    /** Who may register or check a paper on that step: staff of the acting organ, or the leading group office. */
    static List<Obstacle> obstacles(StepDesk.OpenMatter found, Actor actor) {
        List<Obstacle> obstacles = new ArrayList<>();
        if (!found.step().isOpen()) {
            obstacles.add(Obstacle.of(found.step().kind().article(), "step-not-open"));
        }
        obstacles.addAll(strangerObstacles(found, actor));
        return obstacles;
    }

    private static List<Obstacle> strangerObstacles(StepDesk.OpenMatter found, Actor actor) {
        List<Obstacle> obstacles = new ArrayList<>();
        if (isStranger(found, actor)) {
            obstacles.add(Obstacle.of(found.step().kind().article(), "not-your-paper"));
        }
        return obstacles;
    }

    Uni<PaperRegistrationView> register(UUID stepId, IfMatch ifMatch, RegisterPaper paper, Actor actor) {
        return desk.require(stepId, actor)
                .invoke(found -> refuseStranger(found, actor))
                .invoke(found -> IfMatch.require(ifMatch, found.step().version()))
                .invoke(found -> Obstacle.refuse(obstacles(found, actor)))
                .invoke(found -> requireDateInReach(found.step(), paper.decisionDate()))
                .call(found -> papers.isPending(stepId).invoke(PaperDesk::refuseSecond))
                .call(found -> desk.examine(found, conclusion(paper.decision(), paper.decisionDate(), paper.documentNumber(),
                        found.step().department())))
                .chain(found -> enter(found, paper, actor));
    }

    Uni<PaperRegistrationView> get(UUID id, Actor actor) {
        return papers.require(id).chain(paper -> desk.require(paper.stepId(), actor).map(found -> view(paper, found, actor)));
    }

    Uni<PaperRegistrationView> check(UUID id, IfMatch ifMatch, CheckPaper check, Actor actor) {
        return papers.require(id)
                .chain(paper -> desk.require(paper.stepId(), actor)
                        .invoke(found -> refuseStranger(found, actor))
                        .invoke(() -> IfMatch.require(ifMatch, paper.version()))
                        .invoke(found -> Obstacle.refuse(checkObstacles(paper, found, actor)))
                        .call(found -> check.confirmed() ? confirm(paper, found, actor) : refuse(paper, found, check, actor))
                        .map(found -> view(paper, found, actor)));
    }

    private Uni<PaperRegistrationView> enter(StepDesk.OpenMatter found, RegisterPaper paper, Actor actor) {
        PaperRegistration entry = new PaperRegistration(ids.next(), found.step(), paper, write(paper.decision()),
                actor.id(), actor.name(), clock.instant());
        return papers.persistAndFlush(entry)
                .call(() -> events.append(event(ProcedureEvent.PAPER_REGISTERED, entry, found, actor)))
                .map(stored -> view(stored, found, actor));
    }

    private Uni<?> confirm(PaperRegistration paper, StepDesk.OpenMatter found, Actor actor) {
        Obstacle.refuse(obstacles(found, actor));
        Conclusion conclusion = conclusion(read(paper.form()), paper.decisionDate(), paper.documentNumber(),
                paper.organ());
        paper.checked(PaperRegistration.State.CONFIRMED, null, actor.id(), actor.name(), clock.instant());
        return desk.conclude(found, conclusion, actor);
    }

    private static Conclusion conclusion(DecideStep decision, LocalDate date, String documentNumber, String organ) {
        return new Conclusion(decision.outcome(), decision.opinion(), decision.returnedFields(), decision.items(), date,
                organ, documentNumber);
    }

    private Uni<?> refuse(PaperRegistration paper, StepDesk.OpenMatter found, CheckPaper check, Actor actor) {
        if (check.reason() == null || check.reason().isBlank()) {
            throw Problem.invalid("reason", "reason-required");
        }
        paper.checked(PaperRegistration.State.REFUSED, check.reason(), actor.id(), actor.name(), clock.instant());
        return events.append(event(ProcedureEvent.PAPER_REFUSED, paper, found, actor).with("reason", check.reason()));
    }

    /** A registration whose step was concluded meanwhile can still be refused, or it would wait for ever. */
    private static List<Obstacle> checkObstacles(PaperRegistration paper, StepDesk.OpenMatter found, Actor actor) {
        Article article = found.step().kind().article();
        List<Obstacle> obstacles = strangerObstacles(found, actor);
        if (paper.state() != PaperRegistration.State.PENDING) {
            obstacles.add(Obstacle.of(article, "paper-not-pending"));
        }
        if (paper.registeredBy().equals(actor.id())) {
            obstacles.add(Obstacle.of(article, "paper-second-person"));
        }
        return obstacles;
    }

    private static void refuseStranger(StepDesk.OpenMatter found, Actor actor) {
        if (isStranger(found, actor)) {
            throw Problem.notPermitted(found.step().kind().article(), "not-your-paper");
        }
    }

    /** The leading group office is that of the jurisdiction: a county's papers are entered in the county (A49). */
    private static boolean isStranger(StepDesk.OpenMatter found, Actor actor) {
        boolean office = actor.is(Role.LEADING_GROUP_OFFICE)
                && actor.jurisdiction().equals(found.procedure().jurisdiction());
        return !Seats.isSeated(found.step(), actor) && !office;
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

    private PaperRegistrationView view(PaperRegistration paper, StepDesk.OpenMatter found, Actor actor) {
        Action check = Action.of("check", "POST", "/api/v1/paper-registrations/" + paper.id() + "/check",
                checkObstacles(paper, found, actor), language.locale());
        return PaperRegistrationView.of(paper, found, read(paper.form()), List.of(check));
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
