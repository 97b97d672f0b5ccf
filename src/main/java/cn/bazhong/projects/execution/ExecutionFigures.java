package cn.bazhong.projects.execution;

import cn.bazhong.projects.project.ProjectProfile;
import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

/**
 * What the registers of a project say, for other features. Amounts in yuan.
 *
 * @param startedOn first day of procurement; {@code null} before
 * @param estimate  the budget estimate as approved and changed; {@code null} before approval
 * @param contracts each with its supplements
 * @param reports   by month, in order
 */
public record ExecutionFigures(@Nullable LocalDate startedOn, @Nullable BigDecimal estimate, List<ContractFigures> contracts,
        List<PaymentFigures> payments, List<MilestoneFigures> milestones, List<ReportFigures> reports) {

    /** A contract with what was added to it and paid on it. */
    public record ContractFigures(UUID id, String number, String title, String supplier, ContractKind kind, BigDecimal amount,
            BigDecimal paid, LocalDate signedOn) {
    }

    /** A payment that counts. */
    public record PaymentFigures(LocalDate paidOn, ProjectProfile.FundingSource source, BigDecimal amount) {
    }

    /** A point of the plan. */
    public record MilestoneFigures(String name, LocalDate plannedOn, @Nullable LocalDate reachedOn) {
    }

    /** How far it was by the end of a month, percent. */
    public record ReportFigures(YearMonth month, int percent) {
    }

    /** Whether a firm was hired to supervise the works (A24). */
    public boolean isSupervised() {
        return contracts.stream().anyMatch(one -> one.kind() == ContractKind.PROJECT_SUPERVISION);
    }

    static ExecutionFigures of(Site site, Function<Lot, LocalDate> startedOn, Function<Contract, EnterContract> terms) {
        Register register = site.register();
        return new ExecutionFigures(register.lots().stream().map(startedOn).filter(Objects::nonNull).min(LocalDate::compareTo).orElse(null),
                site.estimate() == null ? null : site.estimate().amount(),
                register.contracts().stream().filter(one -> terms.apply(one).supplementTo() == null)
                        .map(one -> contract(one, register, terms)).toList(),
                register.payments().stream().filter(Payment::counts)
                        .map(one -> new PaymentFigures(one.paidOn(), one.source(), one.amount())).toList(),
                register.milestones().stream().map(one -> new MilestoneFigures(one.name(), one.plannedOn(), one.reachedOn())).toList(),
                register.reports().stream().map(one -> new ReportFigures(one.month(), one.percent())).toList());
    }

    private static ContractFigures contract(Contract main, Register register, Function<Contract, EnterContract> terms) {
        List<Contract> all = register.contracts().stream()
                .filter(one -> one == main || main.id().equals(terms.apply(one).supplementTo())).toList();
        return new ContractFigures(main.id(), terms.apply(main).number(), terms.apply(main).title(), terms.apply(main).supplier(), main.kind(),
                all.stream().map(Contract::amount).reduce(BigDecimal.ZERO, BigDecimal::add),
                all.stream().map(one -> register.paidOn(one.id())).reduce(BigDecimal.ZERO, BigDecimal::add), main.signedOn());
    }
}
