package cn.bazhong.projects.ledger;

import cn.bazhong.projects.importing.FaultCode;
import cn.bazhong.projects.importing.ImportColumn;
import cn.bazhong.projects.importing.ImportColumn.Type;
import cn.bazhong.projects.importing.ImportOrder;
import cn.bazhong.projects.importing.ImportedRow;
import cn.bazhong.projects.importing.OwnerChecks;
import cn.bazhong.projects.importing.ProfileColumns;
import cn.bazhong.projects.importing.RowFaults;
import cn.bazhong.projects.project.ProjectProfile.ContentKind;
import cn.bazhong.projects.project.Stage;
import cn.bazhong.projects.project.TakenOver;
import java.util.ArrayList;
import java.util.List;

/** The columns of the template of the ledger, and the project a row comes to. Pure. */
final class LedgerColumns {
    /**
     * Stages at which a project can be taken over. Trial and acceptance have papers of their own (A28, A29): what is there comes in
     * as under construction and goes through them in the portal.
     */
    static final List<Stage> STAGES = List.of(Stage.LISTED, Stage.IN_APPROVAL, Stage.APPROVED, Stage.IN_EXECUTION,
            Stage.IN_OPERATION);
    static final List<ImportColumn> ALL = all();

    private LedgerColumns() {
    }

    private static List<ImportColumn> all() {
        List<ImportColumn> columns = new ArrayList<>(List.of(
                ImportColumn.of("classified", Type.YES_NO, "no", "no").needed(), ProfileColumns.DEPARTMENT.needed(), ProfileColumns.YEAR,
                ProfileColumns.NAME, ProfileColumns.CATEGORY.needed(), ProfileColumns.NATURE.needed(),
                ProfileColumns.CONTENT_KIND.needed(), ProfileColumns.MODE.needed(),
                ImportColumn.choice("stage", STAGES, "IN_EXECUTION", "LISTED").needed(),
                ProfileColumns.SUMMARY, ProfileColumns.TOTAL.needed()));
        columns.addAll(ProfileColumns.funds(false));
        columns.addAll(List.of(ImportColumn.of("approvedAmount", Type.AMOUNT, "230", ""),
                ImportColumn.text("approval", 100, "巴发改〔2026〕18号", "")));
        columns.addAll(ProfileColumns.MORE);
        return List.copyOf(columns);
    }

    static void check(ImportedRow row, RowFaults faults) {
        ProfileColumns.check(row, faults);
        Stage stage = row.choice("stage", Stage.class);
        if (stage.ordinal() >= Stage.APPROVED.ordinal()) {
            if (row.text("approvedAmount") == null) {
                faults.add(row, "approvedAmount", FaultCode.APPROVAL_MISSING);
            }
            if (row.text("approval") == null) {
                faults.add(row, "approval", FaultCode.APPROVAL_MISSING);
            }
        }
        if (stage == Stage.IN_OPERATION && row.choice("contentKind", ContentKind.class) == ContentKind.DESIGN) {
            faults.add(row, "stage", FaultCode.STAGE_OF_CONTENT);
        }
    }

    static TakenOver project(ImportedRow row, ImportOrder order) {
        return new TakenOver(row.year("year"), OwnerChecks.owner(row, order), order.actor().jurisdiction(), ProfileColumns.profile(row),
                row.choice("stage", Stage.class), row.amount("approvedAmount"), row.text("approval"));
    }
}
