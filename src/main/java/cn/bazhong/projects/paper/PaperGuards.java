package cn.bazhong.projects.paper;

import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.wording.PaperDraft;
import java.util.List;
import java.util.stream.Stream;

/** What stands against issuing or revoking a paper. Pure. */
final class PaperGuards {

    private PaperGuards() {
    }

    /** @param known the papers of the same matter */
    static List<Obstacle> issue(PaperDraft draft, List<Paper> known) {
        Stream<Obstacle> issued = known.stream().filter(paper -> paper.stands() && paper.kind() == draft.kind() && paper.part()
                .equals(draft.part()))
                .limit(1).map(paper -> Obstacle.of(draft.article(), "paper-issued", paper.number()));
        return Stream.concat(draft.obstacles().stream(), issued).toList();
    }

    static List<Obstacle> revoke(Paper paper) {
        if (!paper.isIssued()) {
            return List.of(Obstacle.of(paper.article(), "paper-awaited"));
        }
        return paper.isRevoked() ? List.of(Obstacle.of(paper.article(), "paper-revoked")) : List.of();
    }
}
