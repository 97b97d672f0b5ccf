package cn.bazhong.projects.annuallist;

import cn.bazhong.projects.identity.DepartmentRef;
import cn.bazhong.projects.identity.Directory;
import cn.bazhong.projects.project.ProjectProfile;
import cn.bazhong.projects.project.ProjectProfile.FundingSource;
import cn.bazhong.projects.spreadsheet.SheetColumn;
import cn.bazhong.projects.spreadsheet.SheetColumn.Kind;
import cn.bazhong.projects.spreadsheet.SheetRow;
import cn.bazhong.projects.text.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The columns of an annual list and what stands in them. Pure. */
final class ListSheetRows {
    private static final int OPINION_FROM_THE_END = 2;

    private final AnnualList list;
    private final Directory directory;
    private final Locale locale;

    ListSheetRows(AnnualList list, Directory directory, Locale locale) {
        this.list = list;
        this.directory = directory;
        this.locale = locale;
    }

    /**
     * A line with what is said of it.
     *
     * @param conclusion the committee's; {@code null} where there is none, or none for this reader
     * @param life       {@code null} before publication
     */
    record Row(ListLine line, ProjectProfile profile, LineDecision conclusion, LineLife life) {

        /** The whole investment by source. */
        Map<FundingSource, BigDecimal> funds() {
            Map<FundingSource, BigDecimal> funds = new EnumMap<>(FundingSource.class);
            profile.fundingLines().forEach(part -> funds.merge(part.source(), part.amount(), BigDecimal::add));
            return funds;
        }
    }

    /** Of the values of a row what is published: all but the committee's opinion, which some may read and some may not. */
    static List<Object> published(List<Object> values) {
        List<Object> open = new ArrayList<>(values);
        open.remove(values.size() - OPINION_FROM_THE_END);
        return open;
    }

    /** The unit of amounts stands in the note above. */
    static List<SheetColumn> columns(Locale locale) {
        List<SheetColumn> columns = new ArrayList<>(List.of(column(locale, "number", 8, Kind.WHOLE),
                column(locale, "projectCode", 15, Kind.TEXT), column(locale, "projectName", 30, Kind.TEXT),
                column(locale, "ownerDepartment", 20, Kind.TEXT), column(locale, "authority", 16, Kind.TEXT),
                column(locale, "nature", 9, Kind.TEXT), column(locale, "mode", 9, Kind.TEXT),
                column(locale, "contents", 44, Kind.TEXT), column(locale, "totalInvestment", 12, Kind.WAN)));
        Arrays.stream(FundingSource.values())
                .map(source -> new SheetColumn(Texts.of(locale, "fundingSource." + source), 13, Kind.WAN)).forEach(columns::add);
        columns.addAll(List.of(column(locale, "thisYear", 12, Kind.WAN), column(locale, "plannedPeriod", 13, Kind.TEXT),
                column(locale, "responsible", 14, Kind.TEXT), column(locale, "committee", 20, Kind.TEXT),
                column(locale, "remarks", 20, Kind.TEXT)));
        return columns;
    }

    private static SheetColumn column(Locale locale, String name, int width, Kind kind) {
        return new SheetColumn(Texts.of(locale, "column." + name), width, kind);
    }

    String title() {
        String year = String.valueOf(list.year());
        return list.isAdjustment() ? Texts.of(locale, "sheet.annual-list-adjusted", year, String.valueOf(list.adjustment()))
                : Texts.of(locale, "sheet.annual-list", year);
    }

    /** @param position in the sheet, where the list has not numbered it */
    SheetRow row(Row row, int position) {
        ListLine line = row.line();
        ProjectProfile profile = row.profile();
        Map<FundingSource, BigDecimal> funds = row.funds();
        List<Object> values = new ArrayList<>(Arrays.asList(line.number() == null ? position : line.number(), line.projectCode(),
                line.projectName(), name(line.ownerDepartment()), name(profile.industryAuthority()), term(profile.nature()),
                term(profile.mode()), profile.summary(), line.totalInvestment()));
        Arrays.stream(FundingSource.values()).map(funds::get).forEach(values::add);
        values.addAll(Arrays.asList(line.amount(), period(profile.plannedStart(), profile.plannedEnd()),
                responsible(profile), opinion(row.conclusion()), remarks(row)));
        return SheetRow.of(values);
    }

    /** @param category what is summed up; {@code null} for everything */
    SheetRow sum(String key, ListSheetSum sum, ProjectProfile.Category category) {
        List<Object> values = new ArrayList<>(Arrays.asList(null, null,
                Texts.of(locale, key, term(category), String.valueOf(sum.count())), null, null, null, null, null, sum.total()));
        Arrays.stream(FundingSource.values()).map(sum::from).forEach(values::add);
        values.addAll(Arrays.asList(sum.amount(), null, null, null, null));
        return SheetRow.sum(values);
    }

    private String name(String department) {
        return department == null ? null : DepartmentRef.of(department, directory).shown(locale);
    }

    private String term(Enum<?> constant) {
        String type = constant == null ? "" : constant.getDeclaringClass().getSimpleName();
        return constant == null ? null
                : Texts.of(locale, Character.toLowerCase(type.charAt(0)) + type.substring(1) + "." + constant.name());
    }

    private String period(LocalDate start, LocalDate end) {
        return Stream.of(start, end).filter(Objects::nonNull).map(LocalDate::toString)
                .collect(Collectors.joining(Texts.of(locale, "sheet.to")));
    }

    private String responsible(ProjectProfile profile) {
        if (profile.responsiblePerson() == null || profile.responsiblePost() == null) {
            return profile.responsiblePerson();
        }
        return Texts.of(locale, "sheet.with-post", profile.responsiblePerson(), profile.responsiblePost());
    }

    private String opinion(LineDecision conclusion) {
        if (conclusion == null) {
            return null;
        }
        String verdict = term(conclusion.verdict());
        return conclusion.reason() == null ? verdict : Texts.of(locale, "sheet.with-reason", verdict, conclusion.reason());
    }

    /** What it does to its project, how that fares, and why it was entered. */
    private String remarks(Row row) {
        ListLine line = row.line();
        String kind = line.kind() == LineKind.ADD ? null : term(line.kind());
        String life = row.life() == null || row.life() == LineLife.NEW ? null : term(row.life());
        String standing = line.standing().isOn() ? null : Texts.of(locale, "lineStanding." + line.standing());
        return Stream.of(kind, standing, Objects.equals(kind, life) ? null : life, line.origin().ground()).filter(Objects::nonNull)
                .collect(Collectors.joining(Texts.of(locale, "sheet.and")));
    }
}
