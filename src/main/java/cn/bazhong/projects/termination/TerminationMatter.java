package cn.bazhong.projects.termination;

import cn.bazhong.projects.document.IssuedPapers;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.procedure.Conclusion;
import cn.bazhong.projects.procedure.ConclusionPaper;
import cn.bazhong.projects.procedure.Outcome;
import cn.bazhong.projects.procedure.Procedure;
import cn.bazhong.projects.procedure.ProcedureKind;
import cn.bazhong.projects.procedure.ProjectMatter;
import cn.bazhong.projects.procedure.Step;
import cn.bazhong.projects.project.Projects;
import cn.bazhong.projects.record.Canonical;
import cn.bazhong.projects.record.Events;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What the organs' conclusions make of a termination and of its project (A26, A43). */
@ApplicationScoped
class TerminationMatter implements ProjectMatter {
    private final Terminations terminations;
    private final Projects projects;
    private final IssuedPapers papers;
    private final Events events;
    private final Clock clock;

    TerminationMatter(Terminations terminations, Projects projects, IssuedPapers papers, Events events, Clock clock) {
        this.terminations = terminations;
        this.projects = projects;
        this.papers = papers;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Set<ProcedureKind> kinds() {
        return EnumSet.of(ProcedureKind.TERMINATION, ProcedureKind.ORDERED_TERMINATION);
    }

    @Override
    public Projects projects() {
        return projects;
    }

    @Override
    public String page(UUID subject) {
        return "/terminations/" + subject;
    }

    /** The project may have moved on while it was looked at. */
    @Override
    public Uni<List<Obstacle>> obstacles(Procedure procedure, Step step, Outcome outcome) {
        return outcome != Outcome.AGREED ? Uni.createFrom().item(List.of()) : terminations.require(procedure.subjectId())
                .chain(found -> projects.require(found.projectId())
                        .map(project -> TerminationGuards.stage(project, found.transition())));
    }

    @Override
    public Uni<Void> examine(Procedure procedure, Step step, Conclusion conclusion) {
        conclusion.refuseParts();
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<String> takeIn(Procedure procedure, Step step, Conclusion conclusion, Actor actor) {
        conclusion.refuseParts();
        return terminations.require(procedure.subjectId()).map(found -> Canonical.digest(Map.of("content", found.contentJson())));
    }

    @Override
    public Uni<ConclusionPaper> paper(Procedure procedure, Conclusion conclusion) {
        return papers.of(procedure.projectId(), conclusion.documentId());
    }

    @Override
    public Uni<Void> follow(Procedure procedure, Step concluded, Conclusion conclusion, Actor actor) {
        return switch (procedure.state()) {
            case RETURNED -> end(procedure, TerminationState.RETURNED, TerminationEvent.TERMINATION_RETURNED, conclusion, actor)
                    .replaceWithVoid();
            case REJECTED -> end(procedure, TerminationState.REFUSED, TerminationEvent.TERMINATION_REFUSED, conclusion, actor)
                    .replaceWithVoid();
            case PASSED -> end(procedure, TerminationState.TERMINATED, TerminationEvent.TERMINATION_AGREED, conclusion, actor)
                    .chain(found -> projects.findById(found.projectId(), LockModeType.PESSIMISTIC_WRITE)
                            .chain(project -> projects.take(project, found.transition(), actor)));
            default -> Uni.createFrom().voidItem();
        };
    }

    /** With the funds as they were handed in, so that the record says what is left and returned. */
    private Uni<Termination> end(Procedure procedure, TerminationState result, TerminationEvent event, Conclusion conclusion,
            Actor actor) {
        return terminations.require(procedure.subjectId()).invoke(found -> {
            found.end(result, conclusion.opinion(), actor, clock.instant());
            if (result == TerminationState.TERMINATED) {
                found.decidedBy(conclusion.documentNumber(), conclusion.legalDate());
            }
        }).call(terminations::flush).call(found -> {
            HandedIn last = terminations.handedIn(found);
            TerminationFacts facts = last == null ? null : new TerminationFacts(last.content(), last.standing(), Set.of());
            return events.append(TerminationDesk.event(found, event, actor).with("opinion", conclusion.opinion())
                    .with("documentNumber", conclusion.documentNumber()).with("paid", facts == null ? null : facts.standing().paid())
                    .with("stillToPay", facts == null ? null : facts.content().stillToPay())
                    .with("left", facts == null ? null : facts.left())
                    .with("returned", facts == null ? null : facts.content().returned())
                    .legallyOn(conclusion.legalDate()).onBehalfOf(conclusion.onBehalfOf()));
        });
    }
}
