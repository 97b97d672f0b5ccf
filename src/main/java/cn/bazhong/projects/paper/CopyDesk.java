package cn.bazhong.projects.paper;

import cn.bazhong.projects.document.KeptFile;
import cn.bazhong.projects.document.WordFiles;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.problem.Problem;
import io.quarkus.hibernate.reactive.panache.Panache;
import cn.bazhong.projects.procedure.Signatures;
import cn.bazhong.projects.procedure.SigningLevels;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Takes in the edited copy of a paper that was numbered: authorised first, streamed, checked, kept, and only then issued together
 * with its event, or put to those who sign it. No transaction is open while bytes come. Whatever fails leaves the paper waiting, to be tried again.
 */
@ApplicationScoped
class CopyDesk {
    private static final Logger LOG = Logger.getLogger(CopyDesk.class);

    private final Papers papers;
    private final PaperSight sight;
    private final IssueDesk desk;
    private final Signatures signatures;
    private final PaperSigning signing;
    private final WordFiles files;
    private final Clock clock;

    CopyDesk(Papers papers, PaperSight sight, IssueDesk desk, Signatures signatures, PaperSigning signing, WordFiles files, Clock clock) {
        this.papers = papers;
        this.sight = sight;
        this.desk = desk;
        this.signatures = signatures;
        this.signing = signing;
        this.files = files;
        this.clock = clock;
    }

    /** Just the copy that was issued already changes nothing. */
    Uni<Paper> fill(UUID id, HttpServerRequest body, Actor actor) {
        body.pause();
        return Panache.withSession(() -> papers.require(id).call(paper -> refuse(paper, actor)))
                .chain(paper -> files.keep(id, body, paper.content())
                        .chain(content -> Panache.withTransaction(() -> issue(id, actor)).onFailure().call(() -> forget(id, content))))
                .onFailure().invoke(body::resume);
    }

    /** In the queue of its organ before the paper is held, as whoever issues another in its place. */
    private Uni<Paper> issue(UUID id, Actor actor) {
        return papers.queue(actor.department()).chain(() -> papers.requireLocked(id)).call(paper -> refuse(paper, actor))
                .call(paper -> paper.state() == PaperState.AWAITED ? signing.unmoved(paper, actor)
                        .chain(() -> signatures.of(actor.department())).chain(levels -> take(paper, levels, actor))
                        : Uni.createFrom().voidItem());
    }

    private Uni<Void> take(Paper paper, SigningLevels levels, Actor actor) {
        return levels.mayConclude(actor.standsFor())
                ? papers.persistAndFlush(paper.issue(actor, clock.instant())).chain(() -> desk.tell(paper, actor))
                : papers.persistAndFlush(paper.toBeSigned(signatures.draft(levels, actor), actor, clock.instant()))
                        .chain(() -> signing.begin(paper, actor));
    }

    /** Unless another upload of the same has been taken. */
    private Uni<Void> forget(UUID id, KeptFile content) {
        return Panache.withTransaction(() -> papers.requireLocked(id)
                .chain(paper -> paper.state() == PaperState.AWAITED ? files.forget(id, content) : Uni.createFrom().voidItem()))
                .onFailure().recoverWithUni(failed -> Uni.createFrom().voidItem()
                        .invoke(() -> LOG.warnf("What was kept for paper %s is left", id)));
    }

    private Uni<Void> refuse(Paper paper, Actor actor) {
        return sight.isOwn(paper, actor).invoke(own -> refuse(paper, own)).replaceWithVoid();
    }

    private static void refuse(Paper paper, boolean own) {
        if (!own) {
            throw Problem.notFound();
        }
        if (paper.state() == PaperState.GIVEN_UP || paper.state() == PaperState.RETURNED || !paper.isEdited()) {
            throw Problem.notAllowedNow(paper.article(), paper.isEdited() ? "paper-given-up" : "paper-as-set");
        }
    }
}
