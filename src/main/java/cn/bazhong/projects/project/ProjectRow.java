package cn.bazhong.projects.project;

import java.math.BigDecimal;
import java.util.UUID;

/** What a list of projects needs of each, read without the profile. */
record ProjectRow(UUID id, String code, String name, String ownerDepartment, int year, Stage stage, Hold hold,
        ProjectProfile.Category category, ProjectProfile.ContentKind contentKind, BigDecimal totalInvestment, long version) {

    static final String COLUMNS = "p.id, p.code, p.name, p.owner_department, p.year, p.stage, p.hold, p.category, "
            + "p.content_kind, p.total_investment, p.version";

    static ProjectRow of(Object[] row) {
        return new ProjectRow((UUID) row[0], (String) row[1], (String) row[2], (String) row[3],
                ((Number) row[4]).intValue(), Stage.valueOf((String) row[5]), Hold.valueOf((String) row[6]),
                ProjectProfile.Category.valueOf((String) row[7]), ProjectProfile.ContentKind.valueOf((String) row[8]),
                (BigDecimal) row[9], ((Number) row[10]).longValue());
    }
}
