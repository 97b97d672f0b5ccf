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
import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.regulation.Finding;
import cn.bazhong.projects.regulation.Rule;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Where contracts for operation and what is paid on them are entered (A34, A35, A38). */
@ApplicationScoped
class OmContractDesk {
    private final OperationBook book;
    private final OperationFiles files;
    private final OmFunds funds;
    private final FiledDocuments documents;
    private final Policies policies;
    private final StoredJson json;
    private final Ids ids;
    private final Clock clock;

    OmContractDesk(OperationBook book, OperationFiles files, OmFunds funds, FiledDocuments documents, Policies policies, StoredJson json, Ids ids,
            Clock clock) {
        this.book = book;
        this.files = files;
        this.funds = funds;
        this.documents = documents;
        this.policies = policies;
        this.json = json;
        this.ids = ids;
        this.clock = clock;
    }

    private record Examined(List<FiledDocument> filed, List<Finding> findings) {
    }

    /** Nothing is stored. */
    Uni<List<Finding>> screen(UUID project, EnterOmContract contract, Actor actor) {
        return book.own(project, actor).chain(file -> examine(file, contract)).map(Examined::findings);
    }

    private Uni<Examined> examine(OperationFile file, EnterOmContract contract) {
        LocalDate today = LocalDate.now(clock);
        return documents.of(file.id(), Stream.ofNullable(contract.documentId()).toList()).chain(filed -> funds.year(file.id(),
                contract.from().getYear()).chain(year -> policies.inForce(file.project().jurisdiction(), today).map(policy -> new Examined(filed,
                        Rule.all(OmContractRules.ALL, new OmContractFacts(contract, year, !filed.isEmpty(),
                                policy.policy().operationServiceMaxYears(), today))))));
    }

    Uni<OperationFile> sign(UUID project, IfMatch ifMatch, EnterOmContract entered, Actor actor) {
        return book.enter(project, ifMatch, actor, file -> funds.stopping(file.project(), entered.from().getYear())
                .invoke(restrictions -> Obstacle.refuse(OperationGuards.sign(file.project(), restrictions)))
                .chain(() -> examine(file, entered)).invoke(examined -> Problem.refuseBroken(examined.findings()))
                .call(examined -> files.keep(new OmContract(ids.next(), project, entered, json.write(entered),
                        examined.filed().isEmpty() ? null : json.write(examined.filed().get(0)), clock.instant())))
                .replaceWith(OperationBook.told(file, OperationEvent.OM_CONTRACT_SIGNED, Article.A38, actor).with("number", entered.number())
                        .with("title", entered.title()).with("supplier", entered.supplier()).with("amount", entered.amount())
                        .legallyOn(entered.signedOn())));
    }

    Uni<OperationFile> pay(UUID project, UUID id, IfMatch ifMatch, PayOmContract entered, Actor actor) {
        return book.enter(project, ifMatch, actor, file -> {
            OmContract contract = file.contract(id).orElseThrow(Problem::notFound);
            Problem.refuseBroken(Rule.all(OmPaymentRules.ALL, new OmPaymentFacts(entered, contract.amount(), file.paid(contract),
                    contract.signedOn(), LocalDate.now(clock))));
            return files.keep(new OmPayment(ids.next(), project, id, entered, clock.instant()))
                    .replaceWith(OperationBook.told(file, OperationEvent.OM_PAID, Article.A34, actor).with("amount", entered.amount())
                            .with("voucher", entered.voucher().strip()).legallyOn(entered.paidOn()));
        });
    }

    Uni<OperationFile> reverse(UUID project, UUID id, IfMatch ifMatch, String reason, Actor actor) {
        return book.enter(project, ifMatch, actor, file -> {
            OmPayment payment = file.payments().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(Problem::notFound);
            Obstacle.refuse(OperationGuards.reverse(payment));
            payment.reverse(reason);
            return Uni.createFrom().item(OperationBook.told(file, OperationEvent.OM_PAYMENT_REVERSED, Article.A34, actor)
                    .with("amount", payment.amount()).with("voucher", payment.voucher()).with("reason", reason));
        });
    }
}
