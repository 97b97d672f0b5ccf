package cn.bazhong.projects.incident;

import cn.bazhong.projects.execution.Standing;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * What the rules of reports look at.
 *
 * @param standing how far the project is carried out, by its registers
 * @param filed    of the documents named, those that are there
 */
record IncidentFacts(ReportIncident report, Standing standing, Set<UUID> filed, LocalDate today) {

    boolean isOfALot() {
        return report.lotId() == null || standing.lots().stream().anyMatch(lot -> lot.id().equals(report.lotId()));
    }
}
