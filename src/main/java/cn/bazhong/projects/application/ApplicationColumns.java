package cn.bazhong.projects.application;

import cn.bazhong.projects.importing.ImportColumn;
import cn.bazhong.projects.importing.ImportColumn.Type;
import cn.bazhong.projects.importing.ImportedRow;
import cn.bazhong.projects.importing.ProfileColumns;
import cn.bazhong.projects.importing.RowFaults;
import cn.bazhong.projects.project.ProjectProfile;
import cn.bazhong.projects.project.ProjectProfile.PlanningBasisKind;
import java.util.ArrayList;
import java.util.List;

/**
 * The columns of the template of applications. What has rows of its own, as the declarations of Article 8 and the catalogue, is
 * filled in on the draft.
 */
final class ApplicationColumns {
    static final List<ImportColumn> ALL = all();

    private ApplicationColumns() {
    }

    private static List<ImportColumn> all() {
        List<ImportColumn> columns = new ArrayList<>(List.of(
                ImportColumn.of("classified", Type.YES_NO, "no", "no").needed(), ProfileColumns.DEPARTMENT, ProfileColumns.YEAR,
                ProfileColumns.NAME, ProfileColumns.CATEGORY, ProfileColumns.NATURE, ProfileColumns.CONTENT_KIND, ProfileColumns.MODE,
                ProfileColumns.SUMMARY, ProfileColumns.TOTAL));
        columns.addAll(ProfileColumns.funds(true));
        columns.addAll(ProfileColumns.MORE);
        columns.addAll(List.of(
                ImportColumn.choice("planningBasisKind", List.of(PlanningBasisKind.values()), "SPECIAL_PLAN", "NONE"),
                ImportColumn.text("planningBasisReference", 500, "信息化建设专项规划", ""),
                ImportColumn.of("cloudDeployed", Type.YES_NO, "yes", "yes"), ImportColumn.of("sharesData", Type.YES_NO, "yes", "yes"),
                ImportColumn.text("nonSharingBasis", 1000, "", ""), ImportColumn.of("upstreamCoordinated", Type.YES_NO, "no", "no"),
                ImportColumn.of("countySharing", Type.YES_NO, "no", "no"), ImportColumn.of("civilWorks", Type.YES_NO, "no", "no"),
                ImportColumn.of("highEnergyUse", Type.YES_NO, "no", "no"),
                ImportColumn.text("secureProductStatement", 4000, "采用安全可靠产品", "")));
        return List.copyOf(columns);
    }

    static void check(ImportedRow row, RowFaults faults) {
        ProfileColumns.check(row, faults);
    }

    static ProjectProfile profile(ImportedRow row) {
        return ProfileColumns.profile(row);
    }
}
