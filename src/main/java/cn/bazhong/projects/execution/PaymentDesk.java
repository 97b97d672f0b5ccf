package cn.bazhong.projects.execution;

import cn.bazhong.projects.database.StoredJson;
import cn.bazhong.projects.http.Ids;
import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.project.ProjectProfile.FundingLine;
import cn.bazhong.projects.project.ProjectProfile.FundingSource;
import cn.bazhong.projects.project.Projects;
import cn.bazhong.projects.record.NewEvent;
import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.regulation.Rule;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Where payments are entered, and reversed where they were wrong (A34). */
@ApplicationScoped
class PaymentDesk {
    private final ExecutionDesk desk;
    private final Registers registers;
    private final Projects projects;
    private final StoredJson json;
    private final Ids ids;
    private final Clock clock;

    PaymentDesk(ExecutionDesk desk, Registers registers, Projects projects, StoredJson json, Ids ids, Clock clock) {
        this.desk = desk;
        this.registers = registers;
        this.projects = projects;
        this.json = json;
        this.ids = ids;
        this.clock = clock;
    }

    Uni<Site> pay(UUID project, UUID id, IfMatch ifMatch, EnterPayment entered, Actor actor) {
        return desk.enter(project, ifMatch, actor, site -> {
            Contract contract = site.register().contract(id).orElseThrow(Problem::notFound);
            Obstacle.refuse(ExecutionGuards.pay(site, site.register().lotOf(contract)));
            Problem.refuseBroken(Rule.all(PaymentRules.ALL, facts(site, contract, entered)));
            Payment payment = new Payment(ids.next(), project, id, entered, clock.instant());
            return registers.keep(payment).replaceWith(told(site, payment, ExecutionEvent.PAYMENT_MADE, actor)
                    .with("purpose", payment.purpose()).with("source", payment.source().name()).legallyOn(payment.paidOn()));
        });
    }

    Uni<Site> reverse(UUID project, UUID id, IfMatch ifMatch, String reason, Actor actor) {
        return desk.enter(project, ifMatch, actor, site -> {
            Payment payment = site.register().payments().stream().filter(one -> one.id().equals(id)).findFirst()
                    .orElseThrow(Problem::notFound);
            Obstacle.refuse(ExecutionGuards.reverse(site, payment));
            payment.reverse(reason);
            return Uni.createFrom().item(told(site, payment, ExecutionEvent.PAYMENT_REVERSED, actor).with("reason", reason));
        });
    }

    private PaymentFacts facts(Site site, Contract contract, EnterPayment entered) {
        Register register = site.register();
        EnterContract terms = json.read(contract.termsJson(), EnterContract.class);
        return new PaymentFacts(entered, contract.signedOn(), contract.amount(), register.paidOn(contract.id()),
                terms.instalments().isEmpty() ? contract.amount() : fallen(terms.instalments(), entered.paidOn()),
                register.paid(one -> one.source() == entered.source()), funds(site, entered.source()), LocalDate.now(clock));
    }

    private static BigDecimal fallen(List<Instalment> instalments, LocalDate by) {
        return instalments.stream().filter(one -> !one.dueOn().isAfter(by)).map(Instalment::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal funds(Site site, FundingSource source) {
        return projects.profile(site.project()).fundingLines().stream().filter(line -> line.source() == source)
                .map(FundingLine::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static NewEvent told(Site site, Payment payment, ExecutionEvent event, Actor actor) {
        return site.told(event, actor).under(Article.A34).with("contract", payment.contractId().toString())
                .with("amount", payment.amount()).with("voucher", payment.voucher());
    }
}
