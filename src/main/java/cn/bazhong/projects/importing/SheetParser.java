package cn.bazhong.projects.importing;

import cn.bazhong.projects.spreadsheet.ReadSheet;
import cn.bazhong.projects.spreadsheet.SheetCell;
import cn.bazhong.projects.text.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the rows of a sheet by the headings of a template, in either language and any order, and says of every cell what is
 * wrong with it. Pure.
 */
final class SheetParser {
    private static final Pattern MARK = Pattern.compile("\\[([A-Z_]+) v(\\d{1,4})]");
    private static final int TITLE = 1;
    private static final int HEADINGS = 2;

    private final ImportKind kind;
    private final List<ImportColumn> columns;
    private final ImportOrder order;
    private final Faults faults = new Faults();
    private final Set<Integer> unknown = new HashSet<>();
    private final Map<Integer, ImportColumn> found = new HashMap<>();
    private final List<ImportedRow> rows = new ArrayList<>();

    private SheetParser(ImportKind kind, List<ImportColumn> columns, ImportOrder order) {
        this.kind = kind;
        this.columns = columns;
        this.order = order;
    }

    /** What was read, with the places of the columns; rows with a fault are left out. */
    record Parsed(List<ImportedRow> rows, Faults faults, Map<String, Integer> places, int count) {
    }

    /** @param order its places are still empty */
    static Parsed parse(ReadSheet sheet, ImportKind kind, List<ImportColumn> columns, ImportOrder order) {
        SheetParser parser = new SheetParser(kind, columns, order);
        parser.template(sheet);
        int count = 0;
        if (parser.faults.isEmpty()) {
            parser.headings(sheet);
            List<ReadSheet.Row> data = sheet.rows().stream().filter(row -> row.number() > HEADINGS)
                    .filter(row -> row.cells().stream().anyMatch(cell -> !CellValue.stripped(cell.text()).isEmpty()
                            || cell.kind() == SheetCell.Kind.FORMULA)).toList();
            data.forEach(parser::row);
            count = data.size();
            if (data.isEmpty()) {
                parser.faults.add(Fault.ofFile(FaultCode.NO_ROWS));
            }
        }
        Map<String, Integer> places = new HashMap<>();
        parser.found.forEach((place, column) -> places.put(column.key(), place));
        return new Parsed(List.copyOf(parser.rows), parser.faults, places, count);
    }

    private void template(ReadSheet sheet) {
        sheet.merged().forEach(range -> faults.add(Fault.at(range, FaultCode.MERGED, range)));
        String title = sheet.rows().stream().filter(row -> row.number() == TITLE).flatMap(row -> row.cells().stream())
                .filter(cell -> cell.column() == 0).map(SheetCell::text).findFirst().orElse("");
        Matcher mark = MARK.matcher(title);
        if (!mark.find()) {
            faults.add(Fault.at("A1", FaultCode.NO_TEMPLATE));
        } else if (!mark.group(1).equals(kind.name())) {
            faults.add(Fault.at("A1", FaultCode.OTHER_TEMPLATE));
        } else if (Integer.parseInt(mark.group(2)) != kind.template()) {
            faults.add(Fault.at("A1", FaultCode.OLD_TEMPLATE, mark.group(2), String.valueOf(kind.template())));
        }
    }

    private void headings(ReadSheet sheet) {
        Set<ImportColumn> seen = new HashSet<>();
        sheet.rows().stream().filter(row -> row.number() == HEADINGS).flatMap(row -> row.cells().stream()).forEach(cell -> {
            String at = SheetCell.reference(cell.column(), HEADINGS);
            ImportColumn column = column(cell.text());
            if (column == null) {
                unknown.add(cell.column());
                faults.add(Fault.at(at, FaultCode.COLUMN_UNKNOWN, cell.text().length() > 40 ? cell.text().substring(0, 40) : cell.text()));
            } else if (!seen.add(column)) {
                faults.add(new Fault(at, column.key(), FaultCode.COLUMN_TWICE, List.of()));
            } else {
                found.put(cell.column(), column);
            }
        });
        columns.stream().filter(column -> column.required() && !seen.contains(column))
                .forEach(column -> faults.add(new Fault(String.valueOf(HEADINGS), column.key(), FaultCode.COLUMN_MISSING, List.of())));
    }

    private ImportColumn column(String heading) {
        return columns.stream().filter(column -> List.of(Texts.CHINESE, Texts.ENGLISH).stream()
                .anyMatch(locale -> plain(column.heading(locale)).equals(plain(heading)))).findFirst().orElse(null);
    }

    /** Stars, blanks and the width of brackets do not matter. */
    private static String plain(String heading) {
        return CellValue.narrow(heading).replaceAll("[*\\s]", "").toLowerCase(Locale.ROOT);
    }

    /** A row of nothing but blanks is none. */
    private void row(ReadSheet.Row row) {
        Map<String, String> values = new LinkedHashMap<>();
        long before = faults.count();
        row.cells().forEach(cell -> cell(row.number(), cell, values));
        found.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .filter(entry -> entry.getValue().required() && !values.containsKey(entry.getValue().key()))
                .forEach(entry -> faults.add(Fault.ofCell(entry.getKey(), row.number(), entry.getValue(), FaultCode.REQUIRED)));
        if (faults.count() == before) {
            rows.add(new ImportedRow(row.number(), values));
        }
    }

    private void cell(int row, SheetCell cell, Map<String, String> values) {
        ImportColumn column = found.get(cell.column());
        if (column == null) {
            // Of an unknown heading enough is said.
            if (!unknown.contains(cell.column())) {
                faults.add(Fault.at(SheetCell.reference(cell.column(), row), FaultCode.BESIDE_COLUMNS));
            }
            return;
        }
        try {
            String value = CellValue.of(column, order, cell);
            if (value != null) {
                values.put(column.key(), value);
            }
        } catch (CellValue.Wrong wrong) {
            values.put(column.key(), "");
            faults.add(Fault.ofCell(cell.column(), row, column, wrong.code(), wrong.args()));
        }
    }
}
