package cn.bazhong.projects.execution;

import cn.bazhong.projects.regulation.Policy;
import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What the rules of contracts look at.
 *
 * @param contract    as it is to be entered
 * @param award       of the lot; {@code null} before
 * @param services    terms of the operation services that the lot has already
 * @param contracted  sum of all contracts of the project before this one, yuan
 * @param estimate    the approved budget estimate, yuan
 * @param supplements whether the contract that it is to supplement is one of the lot; {@code null} where it supplements none
 * @param filed       whether the signed contract is among the documents
 * @param supervised  whether a firm for project supervision has a contract
 */
record ContractFacts(EnterContract contract, @Nullable AwardLot award, List<EnterContract> services, BigDecimal contracted,
        BigDecimal estimate, @Nullable Boolean supplements, boolean filed, boolean supervised, Policy policy, LocalDate today) {

    boolean isOperationService() {
        return contract.kind() == ContractKind.OPERATION_SERVICE;
    }

    BigDecimal total() {
        return contracted.add(contract.amount());
    }

    /** First day of all operation services of the lot, this one included; {@code null} while it has none. */
    LocalDate servedFrom() {
        return Stream.concat(services.stream().map(EnterContract::from), Stream.ofNullable(contract.from()))
                .filter(Objects::nonNull).min(LocalDate::compareTo).orElse(null);
    }

    ServiceTerm term() {
        return new ServiceTerm(contract.from(), contract.to());
    }

    boolean hasPeriod() {
        return term().isSound();
    }
}
