package cn.bazhong.projects.execution;

import cn.bazhong.projects.project.Stage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What is looked at whenever the registers are read.
 *
 * @param lots sum of the lots' budgets, yuan
 */
record StandingFacts(Site site, BigDecimal lots, LocalDate today) {

    Register register() {
        return site.register();
    }

    /** As finance reviewed it, yuan. */
    BigDecimal budget() {
        return site.budget();
    }

    List<Milestone> late() {
        return register().milestones().stream().filter(one -> !one.isReached() && one.plannedOn().isBefore(today)).toList();
    }

    /** Those so late that the owner has to report it and has not; while it is suspended, none is. */
    List<Milestone> toReport() {
        boolean goesOn = site.project().stage() == Stage.IN_EXECUTION && !site.project().hold().isHeld();
        return !goesOn ? List.of() : late().stream().filter(one -> !one.isReported() && !register().isSuspended(one.lotId())
                && !one.toReportFrom(site.policy().policy()).isAfter(today)).toList();
    }
}
