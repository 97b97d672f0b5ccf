package cn.bazhong.projects.execution;

import cn.bazhong.projects.database.StoredJson;
import cn.bazhong.projects.execution.ExecutionView.ArchiveView;
import cn.bazhong.projects.execution.ExecutionView.ContractView;
import cn.bazhong.projects.execution.ExecutionView.LotView;
import cn.bazhong.projects.execution.ExecutionView.MilestoneView;
import cn.bazhong.projects.execution.ExecutionView.PaymentView;
import cn.bazhong.projects.execution.ExecutionView.ReportView;
import cn.bazhong.projects.http.Action;
import cn.bazhong.projects.identity.CurrentActor;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.regulation.FindingView;
import cn.bazhong.projects.regulation.Rule;
import cn.bazhong.projects.text.Language;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** Shows the registers to the one who reads them, with what they may enter. */
@ApplicationScoped
class ExecutionViews {
    private final StoredJson json;
    private final CurrentActor actor;
    private final Language language;
    private final Clock clock;

    ExecutionViews(StoredJson json, CurrentActor actor, Language language, Clock clock) {
        this.json = json;
        this.actor = actor;
        this.language = language;
        this.clock = clock;
    }

    ExecutionView view(Site site) {
        Register register = site.register();
        return new ExecutionView(site.project().id(), site.estimate() == null ? null : site.estimate().amount(),
                site.estimate() == null ? null : site.estimate().budget(), site.estimate() == null ? List.of() : site.estimate().lines(),
                register.contracted(), register.paid(),
                register.lots().stream().map(lot -> lot(site, lot)).toList(),
                register.milestones().stream().map(one -> milestone(site, one)).toList(),
                register.reports().stream().map(ExecutionViews::report).toList(),
                register.archives().stream().map(one -> archive(site, one)).toList(),
                FindingView.of(Rule.all(StandingRules.ALL, standing(site)), language.locale()), site.version(), actions(site));
    }

    private StandingFacts standing(Site site) {
        BigDecimal lots = site.register().lots().stream().map(this::plan).map(LotPlan::budget).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new StandingFacts(site, lots, LocalDate.now(clock));
    }

    private LotPlan plan(Lot lot) {
        return json.read(lot.planJson(), LotPlan.class);
    }

    private LotView lot(Site site, Lot lot) {
        LotPlan plan = plan(lot);
        RouteProposal proposal = RouteProposal.of(plan, site.policy().policy());
        String home = "/lots/" + lot.id();
        return new LotView(lot.id(), lot.number(), lot.state(), plan, proposal.route(), proposal.explained(language.locale()),
                read(lot.procurementJson(), Procurement.class), read(lot.awardJson(), AwardLot.class), lot.completedOn(),
                lot.suspension(),
                site.register().ofLot(lot.id()).stream().map(one -> contract(site, one)).toList(),
                own(site, action(site, "change-lot", "PUT", home, ExecutionGuards.changeLot(site, lot)),
                        action(site, "start-procurement", "POST", home + "/procurement", ExecutionGuards.procure(site, lot)),
                        action(site, "award-lot", "POST", home + "/award", ExecutionGuards.award(site, lot)),
                        action(site, "fail-procurement", "POST", home + "/procurement-failure", ExecutionGuards.award(site, lot)),
                        action(site, "enter-contract", "POST", home + "/contracts", ExecutionGuards.sign(site, lot)),
                        action(site, "complete-lot", "POST", home + "/completion", ExecutionGuards.complete(site, lot))));
    }

    private ContractView contract(Site site, Contract contract) {
        EnterContract terms = json.read(contract.termsJson(), EnterContract.class);
        List<Payment> payments = site.register().payments().stream().filter(one -> one.contractId().equals(contract.id())).toList();
        BigDecimal fallen = terms.instalments().isEmpty() ? null : terms.instalments().stream()
                .filter(one -> !one.dueOn().isAfter(LocalDate.now(clock))).map(Instalment::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new ContractView(contract.id(), terms, site.register().paidOn(contract.id()), fallen,
                payments.stream().map(one -> payment(site, one)).toList(), own(site, action(site, "enter-payment", "POST",
                        "/contracts/" + contract.id() + "/payments", ExecutionGuards.pay(site, site.register().lotOf(contract)))));
    }

    private PaymentView payment(Site site, Payment payment) {
        return new PaymentView(payment.id(), payment.amount(), payment.paidOn(), payment.source(), payment.voucher(),
                payment.purpose(), payment.documentId(), payment.reversal(), own(site, action(site, "reverse-payment", "POST",
                        "/payments/" + payment.id() + "/reversal", ExecutionGuards.reverse(site, payment))));
    }

    private MilestoneView milestone(Site site, Milestone one) {
        LocalDate measured = one.reachedOn() == null ? LocalDate.now(clock) : one.reachedOn();
        return new MilestoneView(one.id(), one.number(), one.name(), one.plannedOn(), one.percent(), one.lotId(), one.reachedOn(),
                one.remark(), Math.max(0, ChronoUnit.DAYS.between(one.plannedOn(), measured)),
                own(site, action(site, "reach-milestone", "POST", "/milestones/" + one.id() + "/completion",
                        ExecutionGuards.reachMilestone(site, one))));
    }

    private ArchiveView archive(Site site, ArchiveVolume one) {
        return new ArchiveView(one.id(), one.number(), one.title(), one.retention(), one.items(), one.filedOn(), one.place(),
                one.documentId(), one.transferredOn(), one.transferredTo(), one.enteredByName(), own(site, action(site,
                        "transfer-archive", "POST", "/archives/" + one.id() + "/transfer", ExecutionGuards.transfer(site, one))));
    }

    private static ReportView report(ProgressReport report) {
        return new ReportView(report.month().toString(), report.percent(), report.paid(), report.done(), report.problems(),
                report.next(), report.reportedByName(), report.reportedAt());
    }

    private List<Action> actions(Site site) {
        return own(site, action(site, "report-progress", "POST", "/progress-reports", ExecutionGuards.report(site)),
                action(site, "plan-milestones", "PUT", "/milestones", ExecutionGuards.planMilestones(site)),
                action(site, "plan-lot", "POST", "/lots", ExecutionGuards.plan(site)),
                action(site, "file-archive", "POST", "/archives", ExecutionGuards.archive(site)));
    }

    /** Others read. */
    private List<Action> own(Site site, Action... actions) {
        return actor.get().isOf(site.project().ownerDepartment()) && actor.get().is(Role.PROJECT_OWNER) ? List.of(actions) : List.of();
    }

    private Action action(Site site, String name, String method, String deed, List<Obstacle> obstacles) {
        UUID project = site.project().id();
        return Action.of(name, method, "/api/v1/projects/" + project + "/execution" + deed, obstacles, language.locale());
    }

    private <T> T read(String text, Class<T> type) {
        return text == null ? null : json.read(text, type);
    }
}
