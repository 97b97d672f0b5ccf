package cn.bazhong.projects.paper;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.Departments;
import cn.bazhong.projects.problem.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Who reads an issued paper: its organ, those it is for, and whoever may read the matter it is about. What is confined is read
 * by its organ and by whom the matter offers it, nobody else. The papers of an organ that was succeeded keep its name, and are
 * its successor's.
 */
@ApplicationScoped
class PaperSight {
    private final Papers papers;
    private final PaperSources sources;
    private final Departments departments;
    private final Clock clock;

    PaperSight(Papers papers, PaperSources sources, Departments departments, Clock clock) {
        this.papers = papers;
        this.sources = sources;
        this.departments = departments;
        this.clock = clock;
    }

    /** The paper if the reader may see it; what one may not see answers 404. */
    Uni<Paper> require(UUID id, Actor reader) {
        return papers.require(id).call(paper -> isOwn(paper, reader).chain(own -> own ? Uni.createFrom().voidItem()
                : refuseOthers(paper, reader)));
    }

    /** As {@link #require}; 403 for whoever reads the paper of another organ. */
    Uni<Paper> requireOwn(UUID id, Actor actor) {
        return require(id, actor).call(paper -> isOwn(paper, actor).invoke(own -> {
            if (!own) {
                throw Problem.notPermitted(paper.article(), "paper-not-yours");
            }
        }));
    }

    Uni<Boolean> isOwn(Paper paper, Actor reader) {
        return answeredBy(reader).map(codes -> paper.isOf(reader, codes));
    }

    /** The reader's department and all whose matters have come to it. */
    Uni<List<String>> answeredBy(Actor reader) {
        return departments.directory().map(directory -> directory.answeredBy(reader.department(), LocalDate.now(clock)));
    }

    private Uni<Void> refuseOthers(Paper paper, Actor reader) {
        if (!paper.isIssued()) {
            throw Problem.notFound();
        }
        return paper.isConfined()
                ? sources.draft(paper.matter(), paper.matterId(), paper.kind(), paper.part(), reader).replaceWithVoid()
                : papers.isFor(paper, reader.department()).chain(addressed -> addressed ? Uni.createFrom().voidItem()
                        : sources.drafts(paper.matter(), paper.matterId(), reader).replaceWithVoid());
    }
}
