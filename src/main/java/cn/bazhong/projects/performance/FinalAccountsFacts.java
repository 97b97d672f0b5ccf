package cn.bazhong.projects.performance;

import cn.bazhong.projects.document.DocumentType;
import cn.bazhong.projects.document.FiledDocument;
import cn.bazhong.projects.execution.ExecutionFigures.ContractFigures;
import cn.bazhong.projects.performance.SubmitFinalAccounts.SettledContract;
import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the rules of final accounts look at.
 *
 * @param estimate what all of it may cost; {@code null} without an approved one
 * @param audit    what the audit came to; {@code null} before
 */
record FinalAccountsFacts(SubmitFinalAccounts accounts, List<ContractFigures> contracts, @Nullable BigDecimal estimate,
        List<FiledDocument> filed, @Nullable AuditSettlement audit) {

    /** A contract beside what it was settled for, by its place in the list. */
    record Settled(int place, ContractFigures contract, SettledContract settled) {

        BigDecimal variance() {
            return settled.settled().subtract(contract.amount());
        }

        BigDecimal overpaid() {
            return contract.paid().subtract(settled.settled());
        }
    }

    Stream<Settled> settled() {
        return IntStream.range(0, accounts.settlements().size()).boxed().flatMap(place -> contracts.stream()
                .filter(one -> one.id().equals(accounts.settlements().get(place).contractId()))
                .map(one -> new Settled(place, one, accounts.settlements().get(place))));
    }

    /** Every contract of the register once, and none else. */
    boolean isOfEveryContract() {
        List<UUID> named = accounts.settlements().stream().map(SettledContract::contractId).toList();
        return named.size() == contracts.size() && Set.copyOf(named).equals(contracts.stream().map(ContractFigures::id).collect(Collectors.toSet()));
    }

    boolean isOverEstimate() {
        return estimate != null && accounts.total().compareTo(estimate) > 0;
    }

    boolean hasAccounts() {
        return filed.stream().anyMatch(one -> one.type() == DocumentType.FINAL_ACCOUNTS);
    }

    boolean isFiled() {
        return filed.stream().map(FiledDocument::documentId).collect(Collectors.toSet()).containsAll(accounts.documents());
    }

    /** Where it was audited, each contract is settled for what the audit found. */
    boolean isAsAudited() {
        return audit == null || audit.contracts().stream().allMatch(one -> accounts.settlements().stream()
                .anyMatch(settled -> settled.contractId().equals(one.contractId()) && settled.settled().compareTo(one.audited()) == 0));
    }

    boolean isBalanced() {
        return accounts.received().compareTo(accounts.total().add(accounts.fundsLeft())) == 0;
    }
}
