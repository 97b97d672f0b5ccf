package cn.bazhong.projects.paper;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.procedure.SigningGuards;
import cn.bazhong.projects.procedure.SigningLevels;
import cn.bazhong.projects.wording.PaperDraft;
import java.util.List;
import java.util.stream.Stream;

/** What stands against issuing, signing or revoking a paper. Pure. */
final class PaperGuards {

    private PaperGuards() {
    }

    /** @param known the papers of the same matter */
    static List<Obstacle> issue(PaperDraft draft, List<Paper> known) {
        Stream<Obstacle> issued = known.stream().filter(paper -> paper.stands() && paper.isAlike(draft))
                .limit(1).map(paper -> Obstacle.of(draft.article(), "paper-issued", paper.number()));
        return Stream.concat(draft.obstacles().stream(), issued).toList();
    }

    /** Why it may not be drafted to be signed: a colleague's draft is on its way. */
    static List<Obstacle> drafting(PaperDraft draft, List<Paper> known, SigningLevels levels, Actor actor) {
        return levels.mayConclude(actor.standsFor()) ? List.of() : known.stream().filter(paper -> paper.isSigning() && paper.isAlike(draft))
                .flatMap(paper -> SigningGuards.drafting(draft.article(), levels, paper.signing(), actor).stream()).toList();
    }

    /** What was given up for another is nobody's to sign any more. */
    static List<Obstacle> signing(Paper paper, SigningLevels levels, Actor actor) {
        return SigningGuards.signing(paper.article(), levels, paper.isSigning() ? paper.signing() : null, actor);
    }

    /**
     * Why what was numbered before is not issued as it is.
     *
     * @param says digest of what it would say now
     */
    static List<Obstacle> numbered(PaperDraft draft, Paper paper, String says) {
        return paper.isStill(draft, says) ? draft.obstacles() : List.of(Obstacle.of(draft.article(), "paper-says-otherwise"));
    }

    static List<Obstacle> revoke(Paper paper) {
        if (!paper.isIssued()) {
            return List.of(Obstacle.of(paper.article(), "paper-awaited"));
        }
        return paper.isRevoked() ? List.of(Obstacle.of(paper.article(), "paper-revoked")) : List.of();
    }
}
