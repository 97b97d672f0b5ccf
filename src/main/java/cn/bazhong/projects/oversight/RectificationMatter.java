package cn.bazhong.projects.oversight;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.procedure.Conclusion;
import cn.bazhong.projects.procedure.Outcome;
import cn.bazhong.projects.procedure.Procedure;
import cn.bazhong.projects.procedure.ProcedureKind;
import cn.bazhong.projects.procedure.ProjectMatter;
import cn.bazhong.projects.procedure.Step;
import cn.bazhong.projects.procedure.StepKind;
import cn.bazhong.projects.project.Projects;
import cn.bazhong.projects.record.Canonical;
import cn.bazhong.projects.regulation.Article;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * An order among the matters that run by steps. What is said on it is said item by item, so a step is concluded by what the
 * {@link RectificationDesk} took in, and in no other way.
 */
@ApplicationScoped
class RectificationMatter implements ProjectMatter {
    private final Rectifications rectifications;
    private final Projects projects;

    RectificationMatter(Rectifications rectifications, Projects projects) {
        this.rectifications = rectifications;
        this.projects = projects;
    }

    @Override
    public Set<ProcedureKind> kinds() {
        return EnumSet.of(ProcedureKind.RECTIFICATION);
    }

    @Override
    public Projects projects() {
        return projects;
    }

    @Override
    public String page(UUID subject) {
        return "/rectifications/" + subject;
    }

    @Override
    public Uni<List<Obstacle>> obstacles(Procedure procedure, Step step, Outcome outcome) {
        return round(procedure).map(round -> isSaid(step, round) ? List.of()
                : List.of(Obstacle.of(Article.A43, "said-item-by-item")));
    }

    @Override
    public Uni<Void> examine(Procedure procedure, Step step, Conclusion conclusion) {
        return obstacles(procedure, step, conclusion.outcome()).invoke(Obstacle::refuse).replaceWithVoid();
    }

    @Override
    public Uni<String> takeIn(Procedure procedure, Step step, Conclusion conclusion, Actor actor) {
        return round(procedure).map(round -> Canonical.digest(Map.of("answers", round.answersJson() == null ? "" : round.answersJson())));
    }

    @Override
    public Uni<Void> follow(Procedure procedure, Step concluded, Conclusion conclusion, Actor actor) {
        return Uni.createFrom().voidItem();
    }

    private Uni<RectificationRound> round(Procedure procedure) {
        return rectifications.require(procedure.subjectId()).chain(rectifications::round);
    }

    private static boolean isSaid(Step step, RectificationRound round) {
        return step.kind() == StepKind.RECTIFICATION_RESPONSE ? round.isResponded() : round.isVerified();
    }
}
