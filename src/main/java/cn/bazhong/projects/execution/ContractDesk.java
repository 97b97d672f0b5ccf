package cn.bazhong.projects.execution;

import cn.bazhong.projects.database.StoredJson;
import cn.bazhong.projects.document.FiledDocuments;
import cn.bazhong.projects.http.Ids;
import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.identity.Actor;
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
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Where contracts are entered as they were signed (A25, A27, A38). */
@ApplicationScoped
class ContractDesk {
    private final ExecutionDesk desk;
    private final Registers registers;
    private final FiledDocuments documents;
    private final StoredJson json;
    private final Ids ids;
    private final Clock clock;

    ContractDesk(ExecutionDesk desk, Registers registers, FiledDocuments documents, StoredJson json, Ids ids, Clock clock) {
        this.desk = desk;
        this.registers = registers;
        this.documents = documents;
        this.json = json;
        this.ids = ids;
        this.clock = clock;
    }

    /** Nothing is stored. */
    Uni<List<Finding>> screen(UUID project, UUID lot, EnterContract contract, Actor actor) {
        return desk.own(project, actor).chain(site -> findings(site, lot(site, lot), contract));
    }

    Uni<Site> sign(UUID project, UUID id, IfMatch ifMatch, EnterContract entered, Actor actor) {
        return desk.enter(project, ifMatch, actor, site -> {
            Lot lot = lot(site, id);
            Obstacle.refuse(ExecutionGuards.sign(site, lot));
            return findings(site, lot, entered).invoke(Problem::refuseBroken).chain(() -> keep(site, lot, entered, actor));
        });
    }

    private Uni<NewEvent> keep(Site site, Lot lot, EnterContract entered, Actor actor) {
        Contract contract = new Contract(ids.next(), site.project().id(), lot.id(), entered, json.write(entered), clock.instant());
        lot.build();
        return registers.keep(contract).replaceWith(site.told(ExecutionEvent.CONTRACT_SIGNED, actor).under(Article.A24)
                .with("lot", lot.number()).with("contract", contract.id().toString()).with("number", entered.number())
                .with("title", entered.title()).with("supplier", entered.supplier()).with("amount", entered.amount())
                .with("kind", entered.kind().name()).legallyOn(entered.signedOn()));
    }

    private Uni<List<Finding>> findings(Site site, Lot lot, EnterContract entered) {
        return documents.of(site.project().id(), Stream.ofNullable(entered.documentId()).toList())
                .map(filed -> Rule.all(ContractRules.ALL, facts(site, lot, entered, !filed.isEmpty())));
    }

    private ContractFacts facts(Site site, Lot lot, EnterContract entered, boolean filed) {
        List<Contract> ofLot = site.register().ofLot(lot.id());
        return new ContractFacts(entered, lot.awardJson() == null ? null : json.read(lot.awardJson(), AwardLot.class),
                ofLot.stream().filter(one -> one.kind() == ContractKind.OPERATION_SERVICE)
                        .map(one -> json.read(one.termsJson(), EnterContract.class)).toList(),
                site.register().contracted(), site.ceiling(),
                entered.supplementTo() == null ? null : ofLot.stream().anyMatch(one -> one.id().equals(entered.supplementTo())),
                filed, site.register().hasContract(ContractKind.PROJECT_SUPERVISION), site.policy().policy(), LocalDate.now(clock));
    }

    private static Lot lot(Site site, UUID id) {
        return site.register().lot(id).orElseThrow(Problem::notFound);
    }
}
