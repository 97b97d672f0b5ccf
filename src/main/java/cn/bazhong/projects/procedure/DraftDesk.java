package cn.bazhong.projects.procedure;

import cn.bazhong.projects.database.StoredJson;
import cn.bazhong.projects.http.Action;
import cn.bazhong.projects.http.Ids;
import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.record.Events;
import cn.bazhong.projects.record.NewEvent;
import cn.bazhong.projects.text.Language;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Where a department signs what one of its people drafted. It stays within the department: in the timeline of the project
 * stands what was concluded, in the chain of the matter also who drafted and signed it.
 */
@ApplicationScoped
class DraftDesk {
    private final StepDesk desk;
    private final Drafts drafts;
    private final Signing signing;
    private final Matters matters;
    private final Events events;
    private final StoredJson json;
    private final Language language;
    private final Ids ids;
    private final Clock clock;

    DraftDesk(StepDesk desk, Drafts drafts, Signing signing, Matters matters, Events events, StoredJson json, Language language, Ids ids,
            Clock clock) {
        this.desk = desk;
        this.drafts = drafts;
        this.signing = signing;
        this.matters = matters;
        this.events = events;
        this.json = json;
        this.language = language;
        this.ids = ids;
        this.clock = clock;
    }

    /** A step with its signing. */
    private record Signed(StepDesk.OpenMatter found, SigningLevels levels, Draft draft) {
        Step step() {
            return found.step();
        }
    }

    Uni<DraftView> get(UUID step, Actor reader) {
        return desk.require(step, reader).invoke(found -> hideFromOthers(found.step(), reader)).chain(this::signed)
                .map(signed -> view(signed, reader));
    }

    Uni<DraftView> draft(UUID step, IfMatch ifMatch, DecideStep decision, Actor actor) {
        Conclusion conclusion = Conclusion.inPerson(decision, LocalDate.now(clock));
        return desk.take(step, actor)
                .invoke(found -> StepDesk.refuseUnseated(found, actor))
                .invoke(found -> IfMatch.require(ifMatch, found.step().version()))
                .chain(this::signed)
                .invoke(signed -> Obstacle.refuse(DraftGuards.drafting(signed.found(), signed.levels(), signed.draft(), actor)))
                .call(signed -> desk.examine(signed.found(), conclusion))
                .chain(signed -> written(signed, decision, actor)
                        .call(after -> tell(after, ProcedureEvent.CONCLUSION_DRAFTED, null, actor))
                        .map(after -> view(after, actor)));
    }

    /** By one of those whose turn it is; the last signature concludes the step. */
    Uni<DraftView> sign(UUID step, IfMatch ifMatch, Actor actor) {
        return taken(step, ifMatch, actor).chain(signed -> signed.draft().level() == signed.levels().levels().size()
                ? conclude(signed, actor) : passOn(signed, actor)).map(signed -> view(signed, actor));
    }

    Uni<DraftView> giveBack(UUID step, IfMatch ifMatch, String reason, Actor actor) {
        return taken(step, ifMatch, actor)
                .invoke(signed -> signed.draft().giveBack(reason, actor))
                .call(signed -> tell(signed, ProcedureEvent.DRAFT_GIVEN_BACK, reason, actor))
                .call(drafts::flush)
                .map(signed -> view(signed, actor));
    }

    private Uni<Signed> taken(UUID step, IfMatch ifMatch, Actor actor) {
        return desk.take(step, actor)
                .invoke(found -> StepDesk.refuseUnseated(found, actor))
                .chain(this::signed)
                .invoke(signed -> IfMatch.require(ifMatch, signed.draft() == null ? 0 : signed.draft().version()))
                .invoke(signed -> Obstacle.refuse(DraftGuards.signing(signed.found(), signed.levels(), signed.draft(), actor)));
    }

    private Uni<Signed> conclude(Signed signed, Actor actor) {
        DecideStep decision = json.read(signed.draft().form(), DecideStep.class);
        signed.draft().conclude(with(signed, actor));
        return tell(signed, ProcedureEvent.DRAFT_SIGNED, null, actor)
                .chain(() -> desk.conclude(signed.found(), Conclusion.inPerson(decision, LocalDate.now(clock)), actor))
                .call(drafts::flush).replaceWith(signed);
    }

    private Uni<Signed> passOn(Signed signed, Actor actor) {
        signed.draft().sign(with(signed, actor), signed.draft().level() + 1);
        return tell(signed, ProcedureEvent.DRAFT_SIGNED, null, actor).call(drafts::flush).replaceWith(signed);
    }

    private Uni<Signed> signed(StepDesk.OpenMatter found) {
        return signing.of(found.step().department())
                .chain(levels -> drafts.of(found.step().id()).map(draft -> new Signed(found, levels, draft)));
    }

    private Uni<Signed> written(Signed signed, DecideStep decision, Actor actor) {
        Draft draft = signed.draft() == null ? new Draft(ids.next(), signed.step().id()) : signed.draft();
        draft.write(json.write(decision), signed.levels().levelOf(actor.standsFor()) + 1, json.write(List.of()), actor, clock.instant());
        return drafts.persistAndFlush(draft).map(kept -> new Signed(signed.found(), signed.levels(), kept));
    }

    private String with(Signed signed, Actor actor) {
        return json.write(Stream.concat(signatures(signed.draft()).stream(),
                Stream.of(new DraftView.Signature(signed.draft().level(), actor.signature(), clock.instant()))).toList());
    }

    private List<DraftView.Signature> signatures(Draft draft) {
        return draft == null ? List.of() : List.of(json.read(draft.signatures(), DraftView.Signature[].class));
    }

    private Uni<Void> tell(Signed signed, ProcedureEvent type, String reason, Actor actor) {
        Procedure procedure = signed.found().procedure();
        return events.append(NewEvent.of(matters.of(procedure).subject(procedure), type, actor).under(signed.step().kind().article())
                .with("step", signed.step().kind().name()).with("round", signed.step().round()).with("level", signed.draft().level())
                .with("draftedBy", signed.draft().draftedByName()).with("reason", reason).ofProject(null));
    }

    private static void hideFromOthers(Step step, Actor reader) {
        if (!Seats.isSeated(step, reader)) {
            throw Problem.notFound();
        }
    }

    private DraftView view(Signed signed, Actor reader) {
        Draft draft = signed.draft();
        boolean waits = draft != null && draft.state() == Draft.State.SIGNING;
        return new DraftView(signed.step().id(), draft == null ? null : draft.state(),
                draft == null ? null : json.read(draft.form(), DecideStep.class), draft == null ? null : draft.draftedByName(),
                draft == null ? null : draft.draftedAt(), signed.levels().levels(), signatures(draft), waits ? draft.level() : null,
                draft == null ? null : draft.returnedByName(), draft == null ? null : draft.returnedBecause(), actions(signed, reader),
                draft == null ? 0 : draft.version());
    }

    private List<Action> actions(Signed signed, Actor reader) {
        String home = "/api/v1/steps/" + signed.step().id() + "/draft";
        List<Obstacle> signing = DraftGuards.signing(signed.found(), signed.levels(), signed.draft(), reader);
        return List.of(
                Action.of("draft-conclusion", "POST", home,
                        DraftGuards.drafting(signed.found(), signed.levels(), signed.draft(), reader), language.locale()),
                Action.of("sign-draft", "POST", home + "/signature", signing, language.locale()),
                Action.of("give-draft-back", "POST", home + "/return", signing, language.locale()));
    }
}
