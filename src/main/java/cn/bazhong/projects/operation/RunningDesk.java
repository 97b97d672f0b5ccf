package cn.bazhong.projects.operation;

import cn.bazhong.projects.database.StoredJson;
import cn.bazhong.projects.document.FiledDocument;
import cn.bazhong.projects.document.FiledDocuments;
import cn.bazhong.projects.http.Ids;
import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.policy.Policies;
import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.record.NewEvent;
import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.regulation.Finding;
import cn.bazhong.projects.regulation.Rule;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Who runs a system, what it replaced, how it is assessed, and what cloud is given back (A8, A30, A33, A45). */
@ApplicationScoped
class RunningDesk {
    private final OperationBook book;
    private final OperationFiles files;
    private final CloudRequests cloud;
    private final FiledDocuments documents;
    private final Policies policies;
    private final StoredJson json;
    private final Ids ids;
    private final Clock clock;

    RunningDesk(OperationBook book, OperationFiles files, CloudRequests cloud, FiledDocuments documents, Policies policies, StoredJson json,
            Ids ids, Clock clock) {
        this.book = book;
        this.files = files;
        this.cloud = cloud;
        this.documents = documents;
        this.policies = policies;
        this.json = json;
        this.ids = ids;
        this.clock = clock;
    }

    Uni<List<Finding>> screen(UUID project, StateOperator operator, Actor actor) {
        return book.own(project, actor).map(file -> Rule.all(OperatorRules.ALL, operator));
    }

    Uni<OperationFile> state(UUID project, IfMatch ifMatch, StateOperator operator, Actor actor) {
        return book.enter(project, ifMatch, actor, file -> {
            Obstacle.refuse(OperationGuards.operator(file.project()));
            return files.touch(file.project()).invoke(entered -> entered.runBy(json.write(operator)))
                    .replaceWith(OperationBook.told(file, OperationEvent.OPERATOR_STATED, Article.A33, actor)
                            .with("kind", operator.kind().name()).with("name", operator.name().strip()));
        });
    }

    Uni<OperationFile> release(UUID project, IfMatch ifMatch, ReleaseCloud release, Actor actor) {
        return book.enter(project, ifMatch, actor, file -> cloud.standing(project).chain(standing -> {
            Obstacle.refuse(CloudGuards.release(standing));
            OperationBook.requireNotAfter("on", release.on(), today());
            if (release.quantity().isNothing() || !release.quantity().fitsInto(standing)) {
                throw Problem.invalid("quantity", release.quantity().isNothing() ? "nothing-released" : "more-than-granted");
            }
            return files.keep(new CloudRelease(ids.next(), project, release, actor, clock.instant()))
                    .replaceWith(released(file, release, actor));
        }));
    }

    static NewEvent released(OperationFile file, ReleaseCloud release, Actor actor) {
        return OperationBook.told(file, OperationEvent.CLOUD_RELEASED, Article.A30, actor).with("vcpu", release.quantity().vcpu())
                .with("memoryGb", release.quantity().memoryGb()).with("storageGb", release.quantity().storageGb())
                .with("reason", release.reason().strip()).legallyOn(release.on());
    }

    Uni<OperationFile> shutDown(UUID project, UUID system, IfMatch ifMatch, ShutDownSystem shutdown, Actor actor) {
        return book.enter(project, ifMatch, actor, file -> {
            ReplacedSystem replaced = file.system(system).orElseThrow(Problem::notFound);
            Obstacle.refuse(OperationGuards.shutDown(replaced));
            OperationBook.requireNotAfter("on", shutdown.on(), today());
            if (!shutdown.dataMigrated() && (shutdown.note() == null || shutdown.note().isBlank())) {
                throw Problem.invalid("note", "data-disposal-required");
            }
            return documents.of(project, List.of(shutdown.documentId())).map(OperationBook::there)
                    .invoke(evidence -> replaced.shutDown(shutdown, json.write(evidence)))
                    .map(evidence -> OperationBook.told(file, OperationEvent.REPLACED_SYSTEM_SHUT_DOWN, Article.A8, actor)
                            .with("name", replaced.name()).with("on", shutdown.on().toString())
                            .with("dataMigrated", shutdown.dataMigrated()).with("document", evidence.digest()).legallyOn(shutdown.on()));
        });
    }

    Uni<OperationFile> postpone(UUID project, UUID system, IfMatch ifMatch, PostponeShutdown postponed, Actor actor) {
        return book.enterByOffice(project, ifMatch, actor, file -> {
            ReplacedSystem replaced = file.system(system).orElseThrow(Problem::notFound);
            Obstacle.refuse(OperationGuards.shutDown(replaced));
            if (!postponed.to().isAfter(replaced.dueOn())) {
                throw Problem.invalid("to", "not-later");
            }
            List<Postponement> all = new ArrayList<>(List.of(json.read(replaced.postponementsJson(), Postponement[].class)));
            all.add(new Postponement(replaced.dueOn(), postponed.to(), postponed.reason().strip(), actor.name()));
            replaced.postpone(postponed.to(), json.write(all));
            return Uni.createFrom().item(OperationBook.told(file, OperationEvent.SHUTDOWN_POSTPONED, Article.A8, actor)
                    .with("name", replaced.name()).with("to", postponed.to().toString()).with("reason", postponed.reason().strip()));
        });
    }

    Uni<List<Finding>> screen(UUID project, EnterAssessment assessment, Actor actor) {
        return book.own(project, actor).chain(file -> examine(file, assessment)).map(Examined::findings);
    }

    private record Examined(List<FiledDocument> filed, Integer months, List<Finding> findings) {
    }

    private Uni<Examined> examine(OperationFile file, EnterAssessment assessment) {
        return documents.of(file.id(), List.of(assessment.documentId())).chain(filed -> policies.inForce(file.project().jurisdiction(),
                assessment.assessedOn()).map(policy -> new Examined(filed, policy.policy().assessmentValidMonths(),
                        Rule.all(AssessmentRules.ALL, new AssessmentFacts(assessment, filed.isEmpty() ? null : filed.get(0),
                                policy.policy().assessmentValidMonths(), today())))));
    }

    /** Of a kind the one entered last counts from now on. */
    Uni<OperationFile> assess(UUID project, IfMatch ifMatch, EnterAssessment assessment, Actor actor) {
        return book.enter(project, ifMatch, actor, file -> {
            Obstacle.refuse(OperationGuards.running(file.project()));
            return examine(file, assessment).invoke(examined -> Problem.refuseBroken(examined.findings()))
                    .invoke(() -> file.latest().stream().filter(one -> one.kind() == assessment.kind()).forEach(Assessment::supersede))
                    .call(OperationFiles::flush)
                    .call(examined -> files.keep(Assessment.entered(ids.next(), file.project(), assessment, examined.months(),
                            json.write(examined.filed().get(0)))))
                    .map(examined -> OperationBook.told(file, OperationEvent.ASSESSMENT_ENTERED, Article.A45, actor)
                            .with("kind", assessment.kind().name()).with("passed", assessment.passed())
                            .with("organ", assessment.organ().strip()).with("assessedOn", assessment.assessedOn().toString())
                            .with("document", examined.filed().get(0).digest()));
        });
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
