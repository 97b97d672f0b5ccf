package cn.bazhong.projects.paper;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.wording.PaperDraft;
import cn.bazhong.projects.wording.PaperKind;
import cn.bazhong.projects.wording.PaperMatter;
import cn.bazhong.projects.wording.PaperSource;
import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The features that word papers. */
@ApplicationScoped
class PaperSources {
    private final List<PaperSource> sources;

    PaperSources(@All List<PaperSource> sources) {
        this.sources = sources;
    }

    /** As {@link PaperSource#drafts}. */
    Uni<List<PaperDraft>> drafts(PaperMatter matter, UUID id, Actor reader) {
        return of(matter).drafts(id, reader);
    }

    /** One of them; 404 where the matter offers no such paper, or not to the reader. */
    Uni<PaperDraft> draft(PaperMatter matter, UUID id, PaperKind kind, UUID part, Actor reader) {
        return drafts(matter, id, reader).map(drafts -> drafts.stream().filter(one -> one.kind() == kind && one.part().equals(part))
                .findFirst().orElseThrow(Problem::notFound));
    }

    private PaperSource of(PaperMatter matter) {
        return sources.stream().filter(source -> source.matter() == matter).findFirst()
                .orElseThrow(() -> new IllegalStateException("No feature behind " + matter));
    }
}
