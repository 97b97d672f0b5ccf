package cn.bazhong.projects.paper;

import cn.bazhong.projects.document.KeptFile;
import cn.bazhong.projects.document.WordFiles;
import cn.bazhong.projects.http.AfterCommit;
import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.procedure.Signatures;
import cn.bazhong.projects.procedure.SigningLevels;
import cn.bazhong.projects.record.Events;
import cn.bazhong.projects.wording.PaperDraft;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * Where an organ has its papers signed: what one of its people drafted goes from level to level, and the last signature issues it.
 * Until then it stays within the organ.
 */
@ApplicationScoped
class PaperSigning {
    private final PaperSight sight;
    private final PaperSources sources;
    private final Papers papers;
    private final Signatures signatures;
    private final PaperDuties duties;
    private final PaperCopies copies;
    private final WordFiles files;
    private final AfterCommit afterCommit;
    private final Events events;
    private final Clock clock;

    PaperSigning(PaperSight sight, PaperSources sources, Papers papers, Signatures signatures, PaperDuties duties, PaperCopies copies,
            WordFiles files, AfterCommit afterCommit, Events events, Clock clock) {
        this.sight = sight;
        this.sources = sources;
        this.papers = papers;
        this.signatures = signatures;
        this.duties = duties;
        this.copies = copies;
        this.files = files;
        this.afterCommit = afterCommit;
        this.events = events;
        this.clock = clock;
    }

    /** A paper whose turn it is, with who signs and what they have before them. */
    private record Turn(Paper paper, SigningLevels levels, KeptFile drafted) {
    }

    Uni<Paper> sign(UUID id, IfMatch ifMatch, Actor actor) {
        return turn(id, ifMatch, actor).chain(turn -> signs(turn, actor).onFailure()
                .call(() -> forget(turn.paper(), turn.paper().content(), turn.drafted())));
    }

    private Uni<Paper> signs(Turn turn, Actor actor) {
        Paper paper = turn.paper();
        return tell(paper, PaperEvent.PAPER_SIGNED, turn.levels().turn(paper.signing()), null, actor)
                .chain(() -> signatures.sign(paper.signing(), turn.levels(), actor) ? issue(turn, actor) : Uni.createFrom().voidItem())
                .chain(() -> duties.keep(paper, actor.department())).chain(papers::flush).replaceWith(paper);
    }

    /** Where the signature is undone, what was drafted is still to be signed; where it stands, the copy set anew is the paper. */
    private Uni<Void> forget(Paper paper, KeptFile one, KeptFile left) {
        return one.equals(left) ? Uni.createFrom().voidItem() : files.forget(paper.id(), one);
    }

    Uni<Paper> giveBack(UUID id, IfMatch ifMatch, String reason, Actor actor) {
        return turn(id, ifMatch, actor)
                .invoke(turn -> turn.paper().giveBack(reason, actor))
                .call(turn -> tell(turn.paper(), PaperEvent.PAPER_GIVEN_BACK, turn.levels().turn(turn.paper().signing()), reason, actor))
                .call(turn -> duties.keep(turn.paper(), actor.department()))
                .call(papers::flush).map(Turn::paper);
    }

    /** After it was drafted: whoever signs first is told, and the chain of its matter. */
    Uni<Void> begin(Paper paper, Actor actor) {
        return tell(paper, PaperEvent.PAPER_DRAFTED, paper.signing().level(), null, actor).chain(() -> duties.keep(paper, actor.department()));
    }

    /** In the chain of its matter alone: it is not in the timeline of the project before it is issued. */
    private Uni<Void> tell(Paper paper, PaperEvent event, int level, String reason, Actor actor) {
        return events.append(paper.told(event, actor).with("level", level).with("reason", reason)
                .with("draftedBy", paper.signing().draftedByName()).ofProject(null));
    }

    /** In the queue of its organ before anything is written, as whoever issues a paper stands in it. */
    private Uni<Turn> turn(UUID id, IfMatch ifMatch, Actor actor) {
        return sight.requireOwn(id, actor)
                .call(() -> papers.queue(actor.department()))
                .call(papers::readAgain)
                .invoke(paper -> IfMatch.require(ifMatch, paper.version()))
                .chain(paper -> signatures.of(actor.department()).map(levels -> new Turn(paper, levels, paper.content())))
                .invoke(turn -> Obstacle.refuse(PaperGuards.signing(turn.paper(), turn.levels(), actor)));
    }

    /** Only what was numbered is issued: where the matter would have it say something else by now, it is drafted anew. */
    Uni<PaperDraft> unmoved(Paper paper, Actor actor) {
        return sources.draft(paper.matter(), paper.matterId(), paper.kind(), paper.part(), actor)
                .invoke(draft -> Obstacle.refuse(PaperGuards.numbered(draft, paper, copies.says(draft))));
    }

    private Uni<Void> issue(Turn turn, Actor actor) {
        Paper paper = turn.paper();
        return unmoved(paper, actor)
                .chain(draft -> paper.isEdited() ? Uni.createFrom().voidItem() : date(turn, draft))
                .invoke(() -> paper.issue(actor, clock.instant()))
                .chain(() -> papers.flush())
                .chain(() -> events.append(paper.told(PaperEvent.PAPER_ISSUED, actor).legallyOn(paper.issuedOn())));
    }

    /** Its day is that of the last signature, unless the matter has one. */
    private Uni<Void> date(Turn turn, PaperDraft draft) {
        Paper paper = turn.paper();
        LocalDate on = Objects.requireNonNullElse(draft.date(), LocalDate.now(clock));
        return on.equals(paper.issuedOn()) ? Uni.createFrom().voidItem() : copies.set(draft, paper.number(), on)
                .chain(made -> files.keep(paper.id(), made))
                .invoke(content -> paper.date(on, content))
                .invoke(content -> afterCommit.then(() -> forget(paper, turn.drafted(), content))).replaceWithVoid();
    }
}
