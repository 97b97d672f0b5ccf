package cn.bazhong.projects.procedure;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.record.Subject;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What a feature tells the mechanism about its procedures, and what it does when they move. */
public interface Matter {

    Set<ProcedureKind> kinds();

    /** Whose chain of events the procedure is told in. */
    Subject subject(Procedure procedure);

    /** Where the portal shows what a procedure is about, for example {@code /applications/…}. */
    String page(UUID subject);

    /** As {@link #page(UUID)}, for matters that are shown with their project. */
    default String page(UUID subject, UUID project) {
        return page(subject);
    }

    /** Whether the actor may see it at all; what one may not see answers 404. */
    Uni<Boolean> isVisible(Procedure procedure, Actor actor);

    /** Why the step may not be concluded so now. The same answer feeds the actions and guards the call. */
    Uni<List<Obstacle>> obstacles(Procedure procedure, Step step, Outcome outcome);

    /**
     * Refuses what does not fit, without taking anything in: a decision read from paper is looked at when it is entered,
     * not only when somebody checks it.
     */
    default Uni<Void> examine(Procedure procedure, Step step, Conclusion conclusion) {
        return Uni.createFrom().voidItem();
    }

    /**
     * Takes in what comes with the conclusion and refuses what does not fit.
     *
     * @return digest of what stands afterwards, by which a later round tells whether the organ has to judge again
     */
    Uni<String> takeIn(Procedure procedure, Step step, Conclusion conclusion, Actor actor);

    /**
     * By what is told whether the matter still stands as it did when a conclusion of the open step was drafted; always the same where
     * whatever changes it opens a step anew.
     */
    default Uni<String> standing(Procedure procedure) {
        return Uni.createFrom().item("");
    }

    /**
     * The paper that comes with a conclusion, as it stands among the documents of what the matter is about; refuses one that
     * is not there.
     */
    default Uni<ConclusionPaper> paper(Procedure procedure, Conclusion conclusion) {
        return conclusion.documentId() == null ? Uni.createFrom().nullItem()
                : Uni.createFrom().failure(Problem.invalid("documentId", "no-paper-here"));
    }

    /** Follows the procedure after a step was concluded or it was resubmitted or withdrawn. */
    Uni<Void> follow(Procedure procedure, Step concluded, Conclusion conclusion, Actor actor);
}
