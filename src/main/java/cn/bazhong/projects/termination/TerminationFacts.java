package cn.bazhong.projects.termination;

import cn.bazhong.projects.execution.Standing;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What the rules of an application for termination look at.
 *
 * @param standing how far the project is carried out, by its registers
 * @param filed    of the documents named, those that are there
 */
record TerminationFacts(TerminationContent content, Standing standing, Set<UUID> filed) {

    boolean isFiled(List<UUID> documents) {
        return documents.stream().anyMatch(filed::contains);
    }

    BigDecimal estimate() {
        return standing.estimate() == null ? BigDecimal.ZERO : standing.estimate();
    }

    boolean isSettled() {
        return content.stillToPay() != null && content.returned() != null;
    }

    /** Of the estimate, after everything is paid, yuan; below zero where that goes beyond it. */
    BigDecimal left() {
        return estimate().subtract(standing.paid()).subtract(content.stillToPay() == null ? BigDecimal.ZERO : content.stillToPay());
    }

    /** Contracted and not paid, yuan. */
    BigDecimal open() {
        return standing.contracted().subtract(standing.paid());
    }
}
