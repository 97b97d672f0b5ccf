package cn.bazhong.projects.performance;

import cn.bazhong.projects.document.FiledDocument;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What the rules of monitoring reports look at.
 *
 * @param participants organisation codes of the departments that take part in the project
 * @param known        of the users named, those that are departments in being
 * @param onTrial      whether the system runs in the time it tells of
 */
record MonitoringFacts(SubmitMonitoringReport report, MonitoringFigures figures, String owner, Set<String> participants, Set<String> known,
        boolean onTrial, List<FiledDocument> filed, LocalDate today) {

    boolean lacksUsers() {
        return !report.users().containsAll(participants);
    }

    /** Each once, none the owner's own. */
    boolean areUsersDepartments() {
        return known.containsAll(report.users()) && !report.users().contains(owner)
                && Set.copyOf(report.users()).size() == report.users().size();
    }

    boolean isFiled() {
        Set<UUID> there = filed.stream().map(FiledDocument::documentId).collect(Collectors.toSet());
        return there.containsAll(report.documents()) && (report.supervision() == null || report.supervision().documentId() == null
                || there.contains(report.supervision().documentId()));
    }
}
