package cn.bazhong.projects.execution;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** Everything entered on the execution of a project, with its sums. Pure. Amounts in yuan. */
record Register(List<Lot> lots, List<Contract> contracts, List<Payment> payments, List<Milestone> milestones,
        List<ProgressReport> reports, List<ArchiveVolume> archives) {

    BigDecimal contracted() {
        return contracts.stream().map(Contract::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    BigDecimal paid() {
        return paid(every -> true);
    }

    BigDecimal paid(Predicate<Payment> which) {
        return payments.stream().filter(Payment::counts).filter(which).map(Payment::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    BigDecimal paidOn(UUID contract) {
        return paid(one -> one.contractId().equals(contract));
    }

    BigDecimal paidBy(LocalDate day) {
        return paid(one -> !one.paidOn().isAfter(day));
    }

    Optional<Lot> lot(UUID id) {
        return lots.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    Lot lotOf(Contract contract) {
        return lot(contract.lotId()).orElseThrow();
    }

    /** Whether what belongs to that lot stands still with it; {@code null} belongs to the whole project. */
    boolean isSuspended(UUID lot) {
        return lot != null && lot(lot).filter(Lot::isSuspended).isPresent();
    }

    Optional<Contract> contract(UUID id) {
        return contracts.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    List<Contract> ofLot(UUID lot) {
        return contracts.stream().filter(one -> one.lotId().equals(lot)).toList();
    }

    boolean hasContract(ContractKind kind) {
        return contracts.stream().anyMatch(one -> one.kind() == kind);
    }

    /** The month reported last. */
    Optional<ProgressReport> lastReport() {
        return reports.stream().reduce((first, last) -> last);
    }

    Optional<ProgressReport> reportOf(YearMonth month) {
        return reports.stream().filter(one -> one.month().equals(month)).findFirst();
    }
}
