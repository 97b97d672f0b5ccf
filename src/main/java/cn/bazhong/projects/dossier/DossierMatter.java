package cn.bazhong.projects.dossier;

import cn.bazhong.projects.database.StoredJson;
import cn.bazhong.projects.document.IssuedPapers;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.problem.Problem.Violation;
import cn.bazhong.projects.procedure.Conclusion;
import cn.bazhong.projects.procedure.ConclusionPaper;
import cn.bazhong.projects.procedure.Outcome;
import cn.bazhong.projects.procedure.Procedure;
import cn.bazhong.projects.procedure.ProcedureKind;
import cn.bazhong.projects.procedure.ProjectMatter;
import cn.bazhong.projects.procedure.Procedures;
import cn.bazhong.projects.procedure.Step;
import cn.bazhong.projects.procedure.StepKind;
import cn.bazhong.projects.project.Project;
import cn.bazhong.projects.project.Projects;
import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.request.GrantedExceptions;
import cn.bazhong.projects.restriction.RestrictionCauses;
import com.fasterxml.jackson.core.type.TypeReference;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the organs' conclusions make of a dossier and of its project (A6, A20, A21). */
@ApplicationScoped
class DossierMatter implements ProjectMatter {
    private final Dossiers dossiers;
    private final DossierEnding ending;
    private final Projects projects;
    private final Procedures procedures;
    private final RestrictionCauses restrictions;
    private final GrantedExceptions exceptions;
    private final IssuedPapers papers;
    private final StoredJson json;
    private final Clock clock;

    DossierMatter(Dossiers dossiers, DossierEnding ending, Projects projects, Procedures procedures,
            RestrictionCauses restrictions, GrantedExceptions exceptions, IssuedPapers papers, StoredJson json, Clock clock) {
        this.dossiers = dossiers;
        this.ending = ending;
        this.projects = projects;
        this.procedures = procedures;
        this.restrictions = restrictions;
        this.exceptions = exceptions;
        this.papers = papers;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public Set<ProcedureKind> kinds() {
        return Arrays.stream(DossierType.values()).map(DossierType::procedure).collect(Collectors.toSet());
    }

    @Override
    public Projects projects() {
        return projects;
    }

    @Override
    public String page(UUID subject) {
        return "/dossiers/" + subject;
    }

    @Override
    public Uni<List<Obstacle>> obstacles(Procedure procedure, Step step, Outcome outcome) {
        boolean passes = outcome == Outcome.AGREED || outcome == Outcome.AGREED_WITH_CONDITIONS;
        if (step.kind() == StepKind.COMPREHENSIVE_REVIEW && passes) {
            return procedures.unanswered(procedure.id()).map(open -> open == 0 ? List.of()
                    : List.of(Obstacle.of(Article.A20, "objections-unanswered", open)));
        }
        if (!step.kind().comesAfterReview()) {
            return Uni.createFrom().item(List.of());
        }
        return procedures.unruled(procedure.id()).chain(open -> open > 0
                ? Uni.createFrom().item(List.of(Obstacle.of(Article.A20, "late-opinion-unruled", open)))
                : step.kind().isApproval() && passes ? approvalObstacles(procedure) : Uni.createFrom().item(List.of()));
    }

    /** What restricts the owner stops approval, not review (A30, A32, A47); and what is suspended is not approved. */
    private Uni<List<Obstacle>> approvalObstacles(Procedure procedure) {
        return projects.require(procedure.projectId()).chain(project -> restrictions
                .restricting(procedure.ownerDepartment(), LocalDate.now(clock))
                .map(restricting -> Stream.concat(DossierGuards.suspended(project).stream(), restricting.stream()
                        .filter(one -> Restricting.stopsApproval(one, project))
                        .map(one -> Obstacle.of(one.kind().article(), "approval-restricted", one.kind(), one.from()))).toList())
                .chain(obstacles -> notShared(project).map(withheld -> Stream.concat(obstacles.stream(), withheld.stream()).toList())));
    }

    /** What shares nothing is not approved before committee and government have agreed to that (A11). */
    private Uni<List<Obstacle>> notShared(Project project) {
        return !Boolean.FALSE.equals(projects.profile(project).sharesData()) ? Uni.createFrom().item(List.of())
                : exceptions.nonSharing(project.id()).map(granted -> granted != null ? List.of()
                        : List.of(Obstacle.of(Article.A11, "non-sharing-not-granted")));
    }

    @Override
    public Uni<Void> examine(Procedure procedure, Step step, Conclusion conclusion) {
        return dossiers.require(procedure.subjectId()).chain(dossier -> dossiers.last(dossier)
                .invoke(last -> refuseWhatDoesNotFit(dossier, last, step, conclusion))).replaceWithVoid();
    }

    @Override
    public Uni<String> takeIn(Procedure procedure, Step step, Conclusion conclusion, Actor actor) {
        return dossiers.require(procedure.subjectId()).chain(dossier -> dossiers.last(dossier)
                .invoke(last -> refuseWhatDoesNotFit(dossier, last, step, conclusion)))
                .map(last -> Digests.judgedBy(step.kind(), json.read(last.digestsJson(), new TypeReference<>() { })));
    }

    @Override
    public Uni<ConclusionPaper> paper(Procedure procedure, Conclusion conclusion) {
        return papers.of(procedure.projectId(), conclusion.documentId());
    }

    @Override
    public Uni<Void> follow(Procedure procedure, Step concluded, Conclusion conclusion, Actor actor) {
        return switch (procedure.state()) {
            case RETURNED -> ending.giveBack(procedure, concluded, conclusion, actor);
            case REJECTED -> ending.reject(procedure, concluded, conclusion, actor);
            default -> concluded.kind().isApproval() ? ending.approve(procedure, concluded, conclusion, actor)
                    : concluded.kind() == StepKind.UPSTREAM_PRE_REVIEW ? ending.file(procedure, concluded, conclusion, actor)
                    : concluded.kind() == StepKind.BUDGET_REVIEW ? ending.review(procedure, concluded, conclusion, actor)
                    : Uni.createFrom().voidItem();
        };
    }

    private void refuseWhatDoesNotFit(Dossier dossier, DossierVersion last, Step step, Conclusion conclusion) {
        List<Violation> violations = new ArrayList<>();
        boolean givesBack = conclusion.outcome() == Outcome.RETURNED || conclusion.outcome() == Outcome.DEFERRED;
        if (!givesBack && !conclusion.returnedFields().isEmpty()) {
            violations.add(new Violation("returnedFields", "fields-only-when-returned"));
        }
        IntStream.range(0, conclusion.returnedFields().size())
                .filter(i -> !isSection(dossier.type(), conclusion.returnedFields().get(i).field()))
                .forEach(i -> violations.add(new Violation("returnedFields[" + i + "].field", "no-such-section")));
        if (step.kind().assessesSections()) {
            violations.addAll(Assessments.violations(dossier.type().assessed(json.read(last.contentJson(), DossierContent.class)),
                    conclusion.assessment()));
        }
        if (step.kind().assessesSections() && step.role() == Role.COMMITTEE_CHAIR && !givesBack && conclusion.documentId() == null) {
            violations.add(new Violation("documentId", "independent-review-required"));
        }
        if (!decidesCosts(step) && !conclusion.items().isEmpty()) {
            violations.add(new Violation("items", "no-items-here"));
        } else {
            violations.addAll(DecidedCosts.violations(ending.standingCosts(dossier, last, step.kind()), conclusion.items(),
                    last.number()));
        }
        Problem.refuse(violations);
    }

    private static boolean decidesCosts(Step step) {
        return step.kind().isApproval() || step.kind() == StepKind.BUDGET_REVIEW;
    }

    private static boolean isSection(DossierType type, String name) {
        return type.sections().stream().anyMatch(section -> section.name().equals(name));
    }
}
