package cn.bazhong.projects.paper;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.problem.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/**
 * Who reads an issued paper: its organ, those it is for, and whoever may read the matter it is about. What is confined is read
 * by its organ and by whom the matter offers it, nobody else.
 */
@ApplicationScoped
class PaperSight {
    private final Papers papers;
    private final PaperSources sources;

    PaperSight(Papers papers, PaperSources sources) {
        this.papers = papers;
        this.sources = sources;
    }

    /** The paper if the reader may see it; what one may not see answers 404. */
    Uni<Paper> require(UUID id, Actor reader) {
        return papers.require(id).call(paper -> refuseOthers(paper, reader));
    }

    private Uni<Void> refuseOthers(Paper paper, Actor reader) {
        if (paper.isOf(reader)) {
            return Uni.createFrom().voidItem();
        }
        if (!paper.isIssued()) {
            throw Problem.notFound();
        }
        return paper.isConfined()
                ? sources.draft(paper.matter(), paper.matterId(), paper.kind(), paper.part(), reader).replaceWithVoid()
                : papers.isFor(paper, reader.department()).chain(addressed -> addressed ? Uni.createFrom().voidItem()
                        : sources.drafts(paper.matter(), paper.matterId(), reader).replaceWithVoid());
    }
}
