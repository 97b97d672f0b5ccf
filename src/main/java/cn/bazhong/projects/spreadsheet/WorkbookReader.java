package cn.bazhong.projects.spreadsheet;

import cn.bazhong.projects.spreadsheet.SheetCell.Kind;
import cn.bazhong.projects.spreadsheet.UnreadableSheet.Reason;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Reads one sheet of a workbook, within limits. Blocking. */
public final class WorkbookReader {
    private static final ReadingOptions PLAIN = new ReadingOptions(false, true);
    /** Serial numbers of the days from 1900 to 9999. */
    private static final BigDecimal LAST_DAY = new BigDecimal(2_958_465);

    private WorkbookReader() {
    }

    /**
     * The sheet that is called one of {@code names}, else the first.
     *
     * @throws UnreadableSheet for whatever is no sheet within the limits
     */
    public static ReadSheet read(Path file, Set<String> names, SheetLimits limits) {
        try {
            FileStart.requireArchive(file);
            WorkbookScan scan = WorkbookScan.of(file, limits);
            try (ReadableWorkbook book = new ReadableWorkbook(file.toFile(), PLAIN)) {
                Sheet sheet = book.getSheets().filter(one -> names.contains(one.getName())).findFirst()
                        .orElseGet(book::getFirstSheet);
                List<String> merged = scan.sheet(sheet.getId()).merged();
                return new ReadSheet(rows(sheet, limits), merged);
            }
        } catch (UnreadableSheet said) {
            throw said;
        } catch (IOException | RuntimeException broken) {
            throw new UnreadableSheet(Reason.DAMAGED, null);
        }
    }

    private static List<ReadSheet.Row> rows(Sheet sheet, SheetLimits limits) throws IOException {
        List<ReadSheet.Row> rows = new ArrayList<>();
        long text = 0;
        try (Stream<Row> stream = sheet.openStream()) {
            for (Iterator<Row> each = stream.iterator(); each.hasNext();) {
                Row row = each.next();
                List<SheetCell> cells = cells(row, limits);
                text += cells.stream().mapToLong(cell -> cell.text().length()).sum();
                if (text > limits.text()) {
                    throw new UnreadableSheet(Reason.TOO_MUCH_TEXT, SheetCell.reference(0, row.getRowNum()));
                }
                if (!cells.isEmpty()) {
                    rows.add(new ReadSheet.Row(row.getRowNum(), cells));
                }
            }
        }
        return List.copyOf(rows);
    }

    private static List<SheetCell> cells(Row row, SheetLimits limits) {
        List<SheetCell> cells = new ArrayList<>();
        for (int at = 0; at < Math.min(row.getCellCount(), limits.columns()); at++) {
            Cell cell = row.getOptionalCell(at).orElse(null);
            if (cell != null && cell.getType() != CellType.EMPTY && !(cell.getType() == CellType.STRING && cell.getText().isBlank())) {
                cells.add(cell(at, cell));
            }
        }
        return List.copyOf(cells);
    }

    private static SheetCell cell(int column, Cell cell) {
        return switch (cell.getType()) {
            case NUMBER -> number(column, cell);
            case BOOLEAN -> new SheetCell(column, Kind.BOOLEAN, cell.getText(), null, null);
            case FORMULA -> new SheetCell(column, Kind.FORMULA, cell.getText(), null, null);
            case ERROR -> new SheetCell(column, Kind.ERROR, cell.getText(), null, null);
            default -> new SheetCell(column, Kind.TEXT, cell.getText(), null, null);
        };
    }

    /** Binary fractions are told apart from what was typed by the fifteen digits that the programs keep. */
    private static SheetCell number(int column, Cell cell) {
        BigDecimal number = cell.asNumber().round(new java.math.MathContext(15));
        boolean plain = Math.abs(number.scale()) < 40;
        boolean dated = number.signum() > 0 && number.compareTo(LAST_DAY) <= 0;
        LocalDate day = dated ? cell.asDate().toLocalDate() : null;
        return new SheetCell(column, Kind.NUMBER, plain ? number.stripTrailingZeros().toPlainString() : number.toString(), number, day);
    }
}
