package cn.bazhong.projects.oversight;

import cn.bazhong.projects.database.StoredJson;
import cn.bazhong.projects.document.FiledDocument;
import cn.bazhong.projects.document.FiledDocuments;
import cn.bazhong.projects.http.Ids;
import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.policy.Calendar;
import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.procedure.DecideStep;
import cn.bazhong.projects.procedure.Outcome;
import cn.bazhong.projects.procedure.ProcedureKind;
import cn.bazhong.projects.procedure.Procedures;
import cn.bazhong.projects.procedure.Proceedings;
import cn.bazhong.projects.procedure.StepDesk;
import cn.bazhong.projects.procedure.StepKind;
import cn.bazhong.projects.record.NewEvent;
import cn.bazhong.projects.regulation.Rule;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Where an order is answered and looked at, gets another deadline or is taken back, one deed at a time. */
@ApplicationScoped
class RectificationDesk {
    private final LockedOrders orders;
    private final Rectifications rectifications;
    private final Measures measures;
    private final FiledDocuments documents;
    private final Calendar calendar;
    private final Procedures procedures;
    private final Proceedings proceedings;
    private final StepDesk steps;
    private final StoredJson json;
    private final Ids ids;
    private final Clock clock;

    RectificationDesk(LockedOrders orders, Rectifications rectifications, Measures measures, FiledDocuments documents,
            Calendar calendar, Procedures procedures, Proceedings proceedings, StepDesk steps, StoredJson json, Ids ids,
            Clock clock) {
        this.orders = orders;
        this.rectifications = rectifications;
        this.measures = measures;
        this.documents = documents;
        this.calendar = calendar;
        this.procedures = procedures;
        this.proceedings = proceedings;
        this.steps = steps;
        this.json = json;
        this.ids = ids;
        this.clock = clock;
    }

    Uni<Rectification> respond(UUID id, IfMatch ifMatch, RespondToOrder response, Actor actor) {
        return orders.owing(id, ifMatch, actor, order -> {
            Obstacle.refuse(RectificationGuards.respond(order));
            return filed(order, response).invoke(filed -> Problem.refuseBroken(Rule.all(ResponseRules.ALL,
                            new ResponseFacts(items(order).length, response.answers(), filed))))
                    .chain(filed -> rectifications.round(order).invoke(round -> {
                        Instant now = clock.instant();
                        round.respond(json.write(given(response, filed)), order.due(), actor, now);
                        order.respond(now);
                    }))
                    .chain(() -> steps.concludeOpen(ProcedureKind.RECTIFICATION, id, StepKind.RECTIFICATION_RESPONSE,
                            DecideStep.of(Outcome.AGREED, null), actor))
                    .replaceWith(order.told(OversightEvent.RECTIFICATION_RESPONDED, actor));
        });
    }

    Uni<Rectification> verify(UUID id, IfMatch ifMatch, VerifyRectification verification, Actor actor) {
        String reasons = verification.reasons() == null ? "" : verification.reasons().strip();
        return orders.ordering(id, ifMatch, actor, order -> {
            Obstacle.refuse(RectificationGuards.verify(order));
            if (!verification.passed() && reasons.isEmpty()) {
                throw Problem.invalid("reasons", "reasons-required");
            }
            return rectifications.round(order)
                    .invoke(round -> round.verify(verification.passed(), reasons.isEmpty() ? null : reasons, actor, clock.instant()))
                    .chain(() -> steps.concludeOpen(ProcedureKind.RECTIFICATION, id, StepKind.RECTIFICATION_VERIFICATION,
                            DecideStep.of(verification.passed() ? Outcome.AGREED : Outcome.RETURNED, reasons), actor))
                    .chain(() -> verification.passed() ? passed(order, actor) : failed(order, reasons, actor));
        });
    }

    private Uni<NewEvent> passed(Rectification order, Actor actor) {
        order.pass(clock.instant());
        return Uni.createFrom().item(order.told(OversightEvent.RECTIFICATION_VERIFIED, actor));
    }

    private Uni<NewEvent> failed(Rectification order, String reasons, Actor actor) {
        NewEvent told = order.told(OversightEvent.RECTIFICATION_FAILED, actor).with("reason", reasons);
        order.fail(clock.instant());
        return rectifications.begin(new RectificationRound(ids.next(), order)).replaceWith(told);
    }

    Uni<Rectification> extend(UUID id, IfMatch ifMatch, ExtendDeadline extension, Actor actor) {
        LocalDate today = LocalDate.now(clock);
        return orders.ordering(id, ifMatch, actor, order -> {
            Obstacle.refuse(RectificationGuards.extend(order));
            LocalDate present = order.due().equals(Rectification.NO_DEADLINE) ? null : order.due();
            return calendar.daysToKeep().map(days -> Term.of(extension.workingDays(), extension.deadline(), today, days))
                    .invoke(term -> Problem.refuseBroken(Rule.all(TermRules.ALL, new TermFacts(term, present, today))))
                    .invoke(term -> order.fallDue(term, clock.instant()))
                    .call(term -> proceedings.fallsDue(ProcedureKind.RECTIFICATION, id, term.due(), term.explanation()))
                    .map(term -> order.told(OversightEvent.RECTIFICATION_EXTENDED, actor).with("due", term.due().toString())
                            .with("reason", extension.reason().strip()));
        });
    }

    Uni<Rectification> revoke(UUID id, IfMatch ifMatch, String reason, Actor actor) {
        return orders.ordering(id, ifMatch, actor, order -> {
            Obstacle.refuse(RectificationGuards.revoke(order));
            return measures.of(id).invoke(decided -> Obstacle.refuse(MeasureGuards.revoke(decided)))
                    .invoke(() -> order.revoke(reason, clock.instant()))
                    .chain(() -> withdraw(order, actor))
                    .replaceWith(order.told(OversightEvent.RECTIFICATION_REVOKED, actor).with("reason", reason));
        });
    }

    private Uni<Void> withdraw(Rectification order, Actor actor) {
        return procedures.on(ProcedureKind.RECTIFICATION, order.id()).chain(procedure -> proceedings.withdraw(procedure, actor));
    }

    private Uni<List<FiledDocument>> filed(Rectification order, RespondToOrder response) {
        return documents.of(order.projectId(), response.answers().stream().flatMap(answer -> answer.evidence().stream()).distinct().toList());
    }

    private OrderedItem[] items(Rectification order) {
        return json.read(order.itemsJson(), OrderedItem[].class);
    }

    private static List<GivenAnswer> given(RespondToOrder response, List<FiledDocument> filed) {
        return response.answers().stream().map(answer -> new GivenAnswer(answer.item(), answer.text().strip(),
                answer.evidence().stream().distinct().map(id -> filed.stream().filter(one -> one.documentId().equals(id)).findFirst()
                        .orElse(null)).filter(Objects::nonNull).toList())).toList();
    }
}
