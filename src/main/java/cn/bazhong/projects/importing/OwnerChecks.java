package cn.bazhong.projects.importing;

import cn.bazhong.projects.identity.Department;

/** For which department a row is. Everybody takes in for the own; the office names one of its jurisdiction. */
public final class OwnerChecks {
    private static final String COLUMN = "department";

    private OwnerChecks() {
    }

    /** Organisation code; {@code null} where the office names none. */
    public static String owner(ImportedRow row, ImportOrder order) {
        return row.text(COLUMN) != null || order.forAll() ? row.text(COLUMN) : order.actor().department();
    }

    public static void check(ImportedRow row, ImportOrder order, RowFaults faults) {
        String owner = owner(row, order);
        if (owner == null) {
            faults.add(row, COLUMN, FaultCode.REQUIRED);
        } else if (!order.forAll() && !order.actor().isOf(owner)) {
            faults.add(row, COLUMN, FaultCode.FOREIGN_DEPARTMENT, order.directory().name(owner));
        } else if (!order.directory().find(owner).map(Department::jurisdiction).filter(order.actor().jurisdiction()::equals).isPresent()) {
            faults.add(row, COLUMN, FaultCode.OTHER_JURISDICTION, order.directory().name(owner));
        }
    }
}
