package cn.bazhong.projects.procedure;

import cn.bazhong.projects.database.StoredJson;
import cn.bazhong.projects.http.Action;
import cn.bazhong.projects.http.Deeds;
import cn.bazhong.projects.http.Ids;
import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.http.KeepsDeeds;
import cn.bazhong.projects.http.KeptDeed;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.CurrentActor;
import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.problem.ProblemType;
import cn.bazhong.projects.record.Events;
import cn.bazhong.projects.record.NewEvent;
import cn.bazhong.projects.text.Language;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Where a department signs what one of its people drafted. It stays within the department: in the timeline of the project
 * stands what was concluded, in the chain of the matter also who drafted and signed it.
 */
@ApplicationScoped
class DraftDesk implements KeepsDeeds {
    private final StepDesk desk;
    private final Drafts drafts;
    private final Signatures signatures;
    private final Matters matters;
    private final Events events;
    private final StoredJson json;
    private final Language language;
    private final Ids ids;
    private final Deeds deeds;
    private final CurrentActor actor;
    private final Clock clock;

    DraftDesk(StepDesk desk, Drafts drafts, Signatures signatures, Matters matters, Events events, StoredJson json, Language language,
            Ids ids, Deeds deeds, CurrentActor actor, Clock clock) {
        this.desk = desk;
        this.drafts = drafts;
        this.signatures = signatures;
        this.matters = matters;
        this.events = events;
        this.json = json;
        this.language = language;
        this.ids = ids;
        this.deeds = deeds;
        this.actor = actor;
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
                .chain(signed -> written(signed, json.write(decision), null, actor))
                .map(after -> view(after, actor));
    }

    /** What concludes the step, tried out already: whoever did it does not sign last. */
    @Override
    public Uni<?> keep(UUID step, KeptDeed deed) {
        Actor drafting = actor.get();
        return desk.take(step, drafting).chain(this::signed)
                .invoke(signed -> Obstacle.refuse(DraftGuards.drafting(signed.found(), signed.levels(), signed.draft(), drafting)))
                .chain(signed -> deed.operation().equals(StepResource.CONCLUDE) ? written(signed, json.write(deeds.body(deed)), null, drafting)
                        : written(signed, deed.arguments(), deed.operation(), drafting))
                .map(after -> RestResponse.status(RestResponse.Status.ACCEPTED, view(after, drafting)));
    }

    /** By one of those whose turn it is; the last signature concludes the step. */
    Uni<DraftView> sign(UUID step, IfMatch ifMatch, Actor actor) {
        return taken(step, ifMatch, actor)
                .call(this::refuseMoved)
                .call(signed -> signs(signed, actor))
                .call(drafts::flush)
                .map(signed -> view(signed, actor));
    }

    /** What the last signature does comes first: it locks what it is about before any chain is written to, as where nobody signs. */
    private Uni<Void> signs(Signed signed, Actor actor) {
        SigningSheet sheet = signed.draft().sheet();
        int level = signed.levels().turn(sheet);
        Uni<?> done = signed.levels().isLast(sheet) ? conclude(signed, actor) : Uni.createFrom().voidItem();
        return done.invoke(() -> signatures.sign(sheet, signed.levels(), actor))
                .chain(() -> tell(signed, ProcedureEvent.DRAFT_SIGNED, level, null, actor));
    }

    Uni<DraftView> giveBack(UUID step, IfMatch ifMatch, String reason, Actor actor) {
        return taken(step, ifMatch, actor)
                .invoke(signed -> signed.draft().sheet().giveBack(reason, actor))
                .call(signed -> tell(signed, ProcedureEvent.DRAFT_GIVEN_BACK, signed.levels().turn(signed.draft().sheet()), reason, actor))
                .call(drafts::flush)
                .map(signed -> view(signed, actor));
    }

    /** A deed locks what it is about before the procedure, as it did when it was sent. */
    private Uni<Signed> taken(UUID step, IfMatch ifMatch, Actor actor) {
        return drafts.of(step).chain(draft -> draft != null && draft.deed() != null ? desk.require(step, actor) : desk.take(step, actor))
                .invoke(found -> StepDesk.refuseUnseated(found, actor))
                .chain(this::signed)
                .invoke(signed -> IfMatch.require(ifMatch, signed.draft() == null ? 0 : signed.draft().version()))
                .invoke(signed -> Obstacle.refuse(DraftGuards.signing(signed.found(), signed.levels(), signed.draft(), actor)));
    }

    private Uni<?> conclude(Signed signed, Actor actor) {
        if (signed.draft().deed() != null) {
            return deeds.again(signed.draft().deed()).onFailure(DraftDesk::hasMoved)
                    .transform(stale -> outdated(signed));
        }
        DecideStep decision = json.read(signed.draft().form(), DecideStep.class);
        return desk.conclude(signed.found(), Conclusion.inPerson(decision, LocalDate.now(clock)), actor);
    }

    /** Each of those who sign it signs what stands; with a deed the last one finds out, by the version it was sent with. */
    private Uni<Void> refuseMoved(Signed signed) {
        return standing(signed.found()).invoke(now -> {
            if (!signed.draft().isOn(now)) {
                throw outdated(signed);
            }
        }).replaceWithVoid();
    }

    private Uni<String> standing(StepDesk.OpenMatter found) {
        return matters.of(found.procedure()).standing(found.procedure());
    }

    private static Problem outdated(Signed signed) {
        return Problem.notAllowedNow(signed.step().kind().article(), "draft-outdated");
    }

    /** Since it was drafted: what was signed is not what stands any more. */
    private static boolean hasMoved(Throwable failure) {
        return failure instanceof Problem problem && problem.type() == ProblemType.CONCURRENT_CHANGE;
    }

    private Uni<Signed> signed(StepDesk.OpenMatter found) {
        return signatures.of(found.step().department())
                .chain(levels -> drafts.of(found.step().id()).map(draft -> new Signed(found, levels, draft)));
    }

    private Uni<Signed> written(Signed signed, String form, String deed, Actor actor) {
        Draft draft = signed.draft() == null ? new Draft(ids.next(), signed.step().id()) : signed.draft();
        Uni<String> basis = deed == null ? standing(signed.found()) : Uni.createFrom().nullItem();
        return basis.invoke(standing -> draft.write(form, deed, standing, signatures.draft(signed.levels(), actor)))
                .chain(() -> drafts.persistAndFlush(draft)).map(kept -> new Signed(signed.found(), signed.levels(), kept))
                .call(after -> tell(after, ProcedureEvent.CONCLUSION_DRAFTED, after.draft().sheet().level(), null, actor));
    }

    private Uni<Void> tell(Signed signed, ProcedureEvent type, int level, String reason, Actor actor) {
        Procedure procedure = signed.found().procedure();
        return events.append(NewEvent.of(matters.of(procedure).subject(procedure), type, actor).under(signed.step().kind().article())
                .with("step", signed.step().kind().name()).with("round", signed.step().round()).with("level", level)
                .with("draftedBy", signed.draft().sheet().draftedByName()).with("reason", reason).ofProject(null));
    }

    private static void hideFromOthers(Step step, Actor reader) {
        if (!Seats.isSeated(step, reader)) {
            throw Problem.notFound();
        }
    }

    private DraftView view(Signed signed, Actor reader) {
        Draft draft = signed.draft();
        if (draft == null) {
            return new DraftView(signed.step().id(), null, null, null, null, null, signed.levels().levels(), List.of(), null, null, null,
                    actions(signed, reader), 0);
        }
        SigningProgress progress = signatures.progress(draft.sheet(), signed.levels());
        return new DraftView(signed.step().id(), progress.state(),
                draft.deed() == null ? json.read(draft.form(), DecideStep.class) : null, deed(draft.deed()), progress.draftedBy(),
                progress.draftedAt(), progress.levels(), progress.signatures(), progress.waitsFor(), progress.returnedBy(),
                progress.returnedBecause(), actions(signed, reader), draft.version());
    }

    private DraftView.Deed deed(KeptDeed kept) {
        return kept == null ? null : new DraftView.Deed(kept.operation(), deeds.body(kept));
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
