package cn.bazhong.projects.application;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** What a list of applications needs of each, read without the profile. */
record ApplicationRow(UUID id, UUID listId, int year, String ownerDepartment, String name, ApplicationState state,
        BigDecimal totalInvestment, Instant submittedAt, Instant updatedAt, long version) {

    static final String COLUMNS = "a.id, a.listId, a.year, a.ownerDepartment, a.name, a.state, a.totalInvestment, "
            + "a.submittedAt, a.updatedAt, a.version";

    static ApplicationRow of(Object[] row) {
        return new ApplicationRow((UUID) row[0], (UUID) row[1], (Integer) row[2], (String) row[3], (String) row[4],
                (ApplicationState) row[5], (BigDecimal) row[6], (Instant) row[7], (Instant) row[8], (Long) row[9]);
    }
}
