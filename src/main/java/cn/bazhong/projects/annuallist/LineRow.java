package cn.bazhong.projects.annuallist;

import cn.bazhong.projects.project.ProjectProfile;
import java.math.BigDecimal;
import java.util.UUID;

/** What sums, rules and decisions on a whole list need of each line, read without profile and findings. */
record LineRow(LineState state, UUID projectId, String projectCode, String ownerDepartment, ProjectProfile.Category category,
        Funds funds, boolean included) {

    static final String COLUMNS = "l.id, l.version, l.project.name, l.needsDecision, l.appliedAmount, l.stand, l.government, "
            + "l.partyCommittee, l.project.id, l.project.code, l.project.ownerDepartment, l.project.category, l.funds, l.included";

    static LineRow of(Object[] row) {
        LineState state = new LineState((UUID) row[0], (Long) row[1], (String) row[2], (Boolean) row[3], (BigDecimal) row[4],
                (Stand) row[5], (Stand) row[6], (Stand) row[7]);
        return new LineRow(state, (UUID) row[8], (String) row[9], (String) row[10], (ProjectProfile.Category) row[11],
                (Funds) row[12], (Boolean) row[13]);
    }

    /** Whether the list has it, if nothing else is decided. */
    boolean isOnList() {
        return included && state.now().isOn();
    }

    /** What it comes to now, by source. */
    Funds standing() {
        return funds.reducedTo(state.now().amount());
    }
}
