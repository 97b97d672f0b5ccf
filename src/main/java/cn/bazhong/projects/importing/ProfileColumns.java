package cn.bazhong.projects.importing;

import cn.bazhong.projects.importing.ImportColumn.Type;
import cn.bazhong.projects.project.ProjectProfile;
import cn.bazhong.projects.project.ProjectProfile.Category;
import cn.bazhong.projects.project.ProjectProfile.ContentKind;
import cn.bazhong.projects.project.ProjectProfile.FundingLine;
import cn.bazhong.projects.project.ProjectProfile.FundingSource;
import cn.bazhong.projects.project.ProjectProfile.Mode;
import cn.bazhong.projects.project.ProjectProfile.Nature;
import cn.bazhong.projects.project.ProjectProfile.PlanningBasis;
import cn.bazhong.projects.project.ProjectProfile.PlanningBasisKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The columns in which templates describe a project, and the profile a row comes to. Pure. */
public final class ProfileColumns {
    /** Funds of the year of the list, by source, and of the years after it together. */
    private static final Map<FundingSource, String> THIS_YEAR = Map.of(FundingSource.SPECIAL_FUNDS, "specialFunds",
            FundingSource.UPPER_LEVEL_FUNDS, "upperLevelFunds", FundingSource.SELF_RAISED, "selfRaised",
            FundingSource.ENTERPRISE_CONTRIBUTION, "enterpriseContribution");
    private static final String LATER = "Later";

    public static final ImportColumn DEPARTMENT = ImportColumn.of("department", Type.DEPARTMENT, "511900-JYJ", "511900-MZJ");
    public static final ImportColumn YEAR = ImportColumn.of("year", Type.YEAR, "2027", "2027").needed();
    public static final ImportColumn NAME = ImportColumn.text("name", 200, "智慧校园管理平台", "养老服务信息系统升级").needed();
    public static final ImportColumn CATEGORY = ImportColumn.choice("category", List.of(Category.values()), "APPLICATION_SYSTEM",
            "APPLICATION_SYSTEM");
    public static final ImportColumn NATURE = ImportColumn.choice("nature", List.of(Nature.values()), "NEW", "UPGRADE");
    public static final ImportColumn CONTENT_KIND = ImportColumn.choice("contentKind", List.of(ContentKind.values()), "CONSTRUCTION",
            "CONSTRUCTION");
    public static final ImportColumn MODE = ImportColumn.choice("mode", List.of(Mode.values()), "SELF_BUILT", "PURCHASED_SERVICE");
    public static final ImportColumn TOTAL = ImportColumn.of("totalInvestment", Type.AMOUNT, "280", "96.5");
    public static final ImportColumn SUMMARY = ImportColumn.text("summary", 4000, "建设教务、安防、能耗一体的管理平台", "升级服务对象管理和补贴发放");

    /** What follows the funds in every template. */
    public static final List<ImportColumn> MORE = List.of(
            ImportColumn.text("performanceGoals", 4000, "2028 年覆盖全部市直学校", ""),
            ImportColumn.of("governmentInvestment", Type.YES_NO, "yes", "yes"),
            ImportColumn.choice("sector", List.of(Sector.values()), "EDUCATION", "CIVIL_AFFAIRS"),
            ImportColumn.of("industryAuthority", Type.DEPARTMENT, "511900-JYJ", ""),
            ImportColumn.text("responsiblePerson", 64, "张三", "李四"),
            ImportColumn.text("responsiblePost", 64, "局长", "局长"),
            ImportColumn.of("plannedStart", Type.DAY, "2027-03-01", "2027/6/1"),
            ImportColumn.of("plannedEnd", Type.DAY, "2027-12-31", "2027年12月31日"),
            ImportColumn.text("nationalProjectCode", 64, "", ""));

    private ProfileColumns() {
    }

    /** @param later whether years after that of the list have columns of their own */
    public static List<ImportColumn> funds(boolean later) {
        List<ImportColumn> columns = new ArrayList<>();
        for (FundingSource source : FundingSource.values()) {
            String sample = source == FundingSource.SPECIAL_FUNDS ? "200" : source == FundingSource.SELF_RAISED ? "30" : "";
            columns.add(ImportColumn.of(THIS_YEAR.get(source), Type.AMOUNT, sample,
                    source == FundingSource.SPECIAL_FUNDS ? "96.5" : ""));
        }
        if (later) {
            for (FundingSource source : FundingSource.values()) {
                columns.add(ImportColumn.of(THIS_YEAR.get(source) + LATER, Type.AMOUNT,
                        source == FundingSource.SPECIAL_FUNDS ? "50" : "", ""));
            }
        }
        return columns;
    }

    /** Money adds up, and a period ends behind its beginning. */
    public static void check(ImportedRow row, RowFaults faults) {
        List<FundingLine> lines = fundingLines(row);
        BigDecimal total = row.amount("totalInvestment");
        BigDecimal sum = lines.stream().map(FundingLine::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (!lines.isEmpty() && total != null && sum.compareTo(total) != 0) {
            faults.add(row, "totalInvestment", FaultCode.SUM_DIFFERS, wan(total), wan(sum));
        }
        LocalDate start = row.day("plannedStart");
        LocalDate end = row.day("plannedEnd");
        if (start != null && end != null && end.isBefore(start)) {
            faults.add(row, "plannedEnd", FaultCode.PERIOD_ORDER, start.toString(), end.toString());
        }
    }

    private static String wan(BigDecimal yuan) {
        return yuan.movePointLeft(4).stripTrailingZeros().toPlainString();
    }

    private static List<FundingLine> fundingLines(ImportedRow row) {
        List<FundingLine> lines = new ArrayList<>();
        Arrays.stream(FundingSource.values()).forEach(source -> add(lines, row.year("year"), source, row.amount(THIS_YEAR.get(source))));
        Arrays.stream(FundingSource.values())
                .forEach(source -> add(lines, row.year("year") + 1, source, row.amount(THIS_YEAR.get(source) + LATER)));
        return lines;
    }

    private static void add(List<FundingLine> lines, int year, FundingSource source, BigDecimal amount) {
        if (amount != null && amount.signum() > 0) {
            lines.add(new FundingLine(year, source, amount));
        }
    }

    /** What a row says of its project; everything else stays open. */
    public static ProjectProfile profile(ImportedRow row) {
        PlanningBasisKind basis = row.choice("planningBasisKind", PlanningBasisKind.class);
        return new ProjectProfile(row.text("name"), row.text("summary"), row.text("performanceGoals"),
                row.choice("category", Category.class), row.choice("nature", Nature.class), null, null,
                row.choice("contentKind", ContentKind.class), row.choice("mode", Mode.class), row.yes("governmentInvestment"),
                row.text("sector"), row.text("industryAuthority"), row.text("responsiblePerson"), row.text("responsiblePost"),
                row.amount("totalInvestment"), fundingLines(row), row.day("plannedStart"), row.day("plannedEnd"),
                basis == null && row.text("planningBasisReference") == null ? null
                        : new PlanningBasis(basis, row.text("planningBasisReference")),
                null, null, row.yes("cloudDeployed"), null, row.yes("sharesData"), row.text("nonSharingBasis"), null, null,
                row.text("secureProductStatement"), row.yes("upstreamCoordinated"), row.yes("countySharing"), null,
                row.yes("civilWorks"), row.yes("highEnergyUse"), row.text("nationalProjectCode"));
    }
}
