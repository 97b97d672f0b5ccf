package cn.bazhong.projects.paper;

import cn.bazhong.projects.document.KeptFile;
import cn.bazhong.projects.document.WordFiles;
import cn.bazhong.projects.document.Worker;
import cn.bazhong.projects.http.Ids;
import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.paper.Paper.Numbered;
import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.problem.Problem;
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
    private final Worker worker;
    private final Events events;
    private final Ids ids;
    private final Clock clock;

    IssueDesk(PaperSources sources, Papers papers, PaperSight sight, WordFiles files, Worker worker, Events events, Ids ids, Clock clock) {
        this.sources = sources;
        this.papers = papers;
        this.sight = sight;
        this.files = files;
        this.worker = worker;
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
                .chain(draft -> set(draft, number, draft.date() == null ? on : draft.date())
                        .map(made -> new Made(PaperFile.name(number, draft.text().title()), made)));
    }

    private Uni<byte[]> set(PaperDraft draft, String number, LocalDate on) {
        Stamp stamp = new Stamp(draft.kind().form(), draft.author(), number, on);
        return worker.uni(() -> Typesetter.set(draft.text(), stamp));
    }

    /** With a copy that was edited it waits for that. A number that waits in vain is taken by the next paper. */
    Uni<Paper> issue(IssuePaper asked, Actor actor) {
        return sources.draft(asked.matter(), asked.matterId(), asked.kind(), asked.part(), actor)
                .invoke(draft -> refuseOthers(draft, actor))
                .call(draft -> papers.queue(draft.author().department()))
                .call(draft -> papers.of(asked.matter(), asked.matterId())
                        .invoke(known -> Obstacle.refuse(PaperGuards.issue(draft, known)))
                        .chain(known -> makeRoom(asked, draft, known)))
                .chain(draft -> issue(asked, draft, PaperNumber.of(asked, draft, LocalDate.now(clock)), actor));
    }

    private Uni<Void> makeRoom(IssuePaper asked, PaperDraft draft, List<Paper> known) {
        return papers.numbered(draft.author().department(), asked.number().strip()).invoke(same -> {
            if (same.stream().anyMatch(Paper::isIssued)) {
                throw Problem.invalid("number", "paper-number-taken");
            }
            Stream.concat(same.stream(), known.stream().filter(paper -> paper.kind() == draft.kind() && paper.part().equals(draft.part())))
                    .filter(paper -> !paper.isIssued()).forEach(Paper::giveUp);
        }).chain(papers::flush);
    }

    private Uni<Paper> issue(IssuePaper asked, PaperDraft draft, Numbered numbered, Actor actor) {
        UUID id = ids.next();
        if (asked.edited() != null) {
            KeptFile announced = new KeptFile(asked.edited().size(), asked.edited().digest());
            return enter(new Paper(id, asked, draft, numbered, announced).by(actor, clock.instant()), draft);
        }
        return set(draft, numbered.number(), numbered.on()).chain(made -> files.keep(id, made)).chain(content ->
                enter(new Paper(id, asked, draft, numbered, content).issue(actor, clock.instant()), draft)
                        .call(paper -> tell(paper, actor)).onFailure().call(() -> files.forget(id, content)));
    }

    private Uni<Paper> enter(Paper paper, PaperDraft draft) {
        return papers.persistAndFlush(paper)
                .call(() -> papers.open(paper, Stream.concat(Stream.of(paper.organ()), draft.readers().stream()).distinct().toList()));
    }

    Uni<Void> tell(Paper paper, Actor actor) {
        return events.append(paper.told(PaperEvent.PAPER_ISSUED, actor).legallyOn(paper.issuedOn())).replaceWithVoid();
    }

    Uni<Paper> revoke(UUID id, IfMatch ifMatch, String reason, Actor actor) {
        return sight.require(id, actor).invoke(paper -> {
            if (!paper.isOf(actor)) {
                throw Problem.notPermitted(paper.article(), "paper-not-yours");
            }
        }).invoke(paper -> IfMatch.require(ifMatch, paper.version()))
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
