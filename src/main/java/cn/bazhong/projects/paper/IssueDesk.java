package cn.bazhong.projects.paper;

import cn.bazhong.projects.document.KeptFile;
import cn.bazhong.projects.document.WordFiles;
import cn.bazhong.projects.http.Ids;
import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.paper.PaperNumber.Numbered;
import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.procedure.Signatures;
import cn.bazhong.projects.procedure.SigningLevels;
import cn.bazhong.projects.record.Events;
import cn.bazhong.projects.wording.PaperDraft;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Sets drafts, issues papers and revokes them: their organ alone does. */
@ApplicationScoped
class IssueDesk {
    private final PaperSources sources;
    private final Papers papers;
    private final PaperSight sight;
    private final WordFiles files;
    private final PaperCopies copies;
    private final Signatures signatures;
    private final PaperSigning signing;
    private final PaperDuties duties;
    private final Events events;
    private final Ids ids;
    private final Clock clock;

    IssueDesk(PaperSources sources, Papers papers, PaperSight sight, WordFiles files, PaperCopies copies, Signatures signatures,
            PaperSigning signing, PaperDuties duties, Events events, Ids ids, Clock clock) {
        this.sources = sources;
        this.papers = papers;
        this.sight = sight;
        this.files = files;
        this.copies = copies;
        this.signatures = signatures;
        this.signing = signing;
        this.duties = duties;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /** A draft as a file. */
    record Made(String name, byte[] content) {
    }

    /** @param number to be printed, so that a copy can be edited and sent back; {@code null} for a draft that says it is one */
    Uni<Made> draft(DraftAddress address, @Nullable String number, @Nullable LocalDate on, Actor actor) {
        return sources.draft(address.matter, address.id, address.kind, address.part, actor)
                .invoke(draft -> refuseOthers(draft, actor))
                .chain(draft -> copies.set(draft, number, draft.date() == null ? on : draft.date())
                        .map(made -> new Made(PaperFile.name(number, draft.text().title()), made)));
    }

    /**
     * With a copy that was edited it waits for that; where others of its organ have to sign it, for their signatures. A number that
     * waits in vain is taken by the next paper.
     */
    Uni<Paper> issue(IssuePaper asked, Actor actor) {
        return sources.draft(asked.matter(), asked.matterId(), asked.kind(), asked.part(), actor)
                .invoke(draft -> refuseOthers(draft, actor))
                .call(draft -> papers.queue(draft.author().department()))
                .chain(draft -> signatures.of(draft.author().department()).chain(levels -> papers.of(asked.matter(), asked.matterId())
                        .invoke(known -> Obstacle.refuse(PaperGuards.issue(draft, known)))
                        .invoke(known -> Obstacle.refuse(PaperGuards.drafting(draft, known, levels, actor)))
                        .chain(known -> makeRoom(asked, draft, known))
                        .chain(() -> numbered(asked, draft, levels, actor))
                        .call(paper -> levels.at(1).isEmpty() || paper.isSigning() ? Uni.createFrom().voidItem() : duties.keep(paper, draft.author().department()))));
    }

    private Uni<Void> makeRoom(IssuePaper asked, PaperDraft draft, List<Paper> known) {
        return papers.numbered(draft.author().department(), asked.number().strip()).invoke(same -> {
            if (same.stream().anyMatch(paper -> paper.isIssued() || paper.isSigning() && !known.contains(paper))) {
                throw Problem.invalid("number", "paper-number-taken");
            }
            Stream.concat(same.stream(), known.stream().filter(paper -> paper.isAlike(draft)))
                    .filter(paper -> !paper.isIssued()).forEach(Paper::giveUp);
        }).chain(papers::flush);
    }

    private Uni<Paper> numbered(IssuePaper asked, PaperDraft draft, SigningLevels levels, Actor actor) {
        LocalDate today = LocalDate.now(clock);
        Numbered numbered = PaperNumber.of(asked, draft, today);
        UUID id = ids.next();
        if (asked.edited() != null) {
            KeptFile announced = new KeptFile(asked.edited().size(), asked.edited().digest());
            return enter(new Paper(id, asked, draft, numbered, announced, copies.says(draft)).by(actor, clock.instant()), draft);
        }
        boolean signed = !levels.mayConclude(actor.standsFor());
        if (signed && asked.issuedOn() != null && draft.date() == null) {
            throw Problem.invalid("issuedOn", "paper-dated-by-signature");
        }
        return copies.set(draft, numbered.number(), numbered.on()).chain(made -> files.keep(id, made)).chain(content ->
                enter(asSet(new Paper(id, asked, draft, numbered, content, copies.says(draft)), signed ? levels : null, actor), draft)
                        .call(paper -> signed ? signing.begin(paper, actor) : tell(paper, actor))
                        .onFailure().call(() -> files.forget(id, content)));
    }

    /** @param levels who has to sign it; {@code null} where it is issued at once */
    private Paper asSet(Paper paper, @Nullable SigningLevels levels, Actor actor) {
        return levels == null ? paper.issue(actor, clock.instant())
                : paper.toBeSigned(signatures.draft(levels, actor), actor, clock.instant());
    }

    private Uni<Paper> enter(Paper paper, PaperDraft draft) {
        return papers.persistAndFlush(paper)
                .call(() -> papers.open(paper, Stream.concat(Stream.of(paper.organ()), draft.readers().stream()).distinct().toList()));
    }

    Uni<Void> tell(Paper paper, Actor actor) {
        return events.append(paper.told(PaperEvent.PAPER_ISSUED, actor).legallyOn(paper.issuedOn())).replaceWithVoid();
    }

    Uni<Paper> revoke(UUID id, IfMatch ifMatch, String reason, Actor actor) {
        return sight.requireOwn(id, actor).invoke(paper -> IfMatch.require(ifMatch, paper.version()))
                .invoke(paper -> Obstacle.refuse(PaperGuards.revoke(paper)))
                .invoke(paper -> paper.revoke(reason, actor, clock.instant()))
                .call(paper -> events.append(paper.told(PaperEvent.PAPER_REVOKED, actor).with("reason", reason)))
                .call(papers::flush);
    }

    private static void refuseOthers(PaperDraft draft, Actor actor) {
        if (!draft.author().is(actor)) {
            throw Problem.notPermitted(draft.article(), "paper-not-yours");
        }
    }
}
