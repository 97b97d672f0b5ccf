package cn.bazhong.projects.execution;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What is looked at whenever the registers are read.
 *
 * @param estimate the approved budget estimate, yuan
 * @param budget   as finance reviewed it, yuan
 * @param lots     sum of the lots' budgets, yuan
 */
record StandingFacts(Register register, BigDecimal estimate, BigDecimal budget, BigDecimal lots, LocalDate today) {

    List<Milestone> late() {
        return register.milestones().stream().filter(one -> !one.isReached() && one.plannedOn().isBefore(today)).toList();
    }
}
