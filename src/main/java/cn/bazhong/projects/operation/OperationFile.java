package cn.bazhong.projects.operation;

import cn.bazhong.projects.project.Project;
import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * All that is entered on the operation of a project. Pure.
 *
 * @param entered {@code null} before anything was
 */
record OperationFile(Project project, @Nullable OperationRecord entered, List<ReplacedSystem> systems, List<Assessment> assessments,
        List<CloudRelease> releases, List<OmContract> contracts, List<OmPayment> payments) {

    UUID id() {
        return project.id();
    }

    long version() {
        return entered == null ? 0 : entered.version() + 1;
    }

    Optional<ReplacedSystem> system(UUID id) {
        return systems.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    List<Assessment> latest() {
        return assessments.stream().filter(Assessment::isLatest).toList();
    }

    Optional<OmContract> contract(UUID id) {
        return contracts.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    List<OmPayment> paidOn(OmContract contract) {
        return payments.stream().filter(one -> one.contractId().equals(contract.id())).toList();
    }

    BigDecimal paid(OmContract contract) {
        return paidOn(contract).stream().filter(OmPayment::counts).map(OmPayment::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
