package cn.bazhong.projects.operation;

import cn.bazhong.projects.execution.ServiceTerm;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What the rules of contracts for operation look at. Amounts in yuan.
 *
 * @param year      what stands for its year before it
 * @param filed     whether the signed contract is among the documents
 * @param mostYears of policy (A38)
 */
record OmContractFacts(EnterOmContract contract, OmYear year, boolean filed, int mostYears, LocalDate today) {

    ServiceTerm term() {
        return new ServiceTerm(contract.from(), contract.to());
    }

    LocalDate servedFrom() {
        return contract.servedFrom() == null || contract.servedFrom().isAfter(contract.from()) ? contract.from() : contract.servedFrom();
    }

    BigDecimal total() {
        return year.contracted().add(contract.amount());
    }
}
