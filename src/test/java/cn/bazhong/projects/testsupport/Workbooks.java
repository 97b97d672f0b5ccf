package cn.bazhong.projects.testsupport;

import cn.bazhong.projects.spreadsheet.ReadSheet;
import cn.bazhong.projects.spreadsheet.SheetCell;
import cn.bazhong.projects.spreadsheet.SheetLimits;
import cn.bazhong.projects.spreadsheet.WorkbookReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Workbooks as people make and open them. */
public final class Workbooks {
    public static final SheetLimits WIDE = new SheetLimits(100_000, 200, 256L << 20, 64L << 20);

    private Workbooks() {
    }

    /** A workbook of one sheet. */
    public static byte[] of(Consumer<Worksheet> filling) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "test", "1.0")) {
            filling.accept(book.newWorksheet("Sheet1"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The parts of a workbook by name. It is written as a stream, so that only its directory says how long they are. */
    public static Map<String, String> parts(byte[] workbook) {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipFile zip = ZipFile.builder().setByteArray(workbook).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                parts.put(entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    /** Rows of values, from the first row on; {@code null} stays empty. */
    public static byte[] ofRows(List<List<Object>> rows) {
        return of(sheet -> {
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    put(sheet, row, column, rows.get(row).get(column));
                }
            }
        });
    }

    public static void put(Worksheet sheet, int row, int column, Object value) {
        if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else if (value instanceof LocalDate day) {
            sheet.value(row, column, day);
        } else if (value instanceof Boolean yes) {
            sheet.value(row, column, yes);
        } else if (value != null) {
            sheet.value(row, column, value.toString());
        }
    }

    public static ReadSheet read(byte[] workbook) {
        return read(workbook, WIDE);
    }

    public static ReadSheet read(byte[] workbook, SheetLimits limits) {
        try {
            Path file = Files.createTempFile("workbook", ".xlsx");
            try {
                Files.write(file, workbook);
                return WorkbookReader.read(file, Set.of(), limits);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The cells of a row by column, as text. */
    public static Map<Integer, String> texts(ReadSheet.Row row) {
        Map<Integer, String> texts = new LinkedHashMap<>();
        row.cells().forEach(cell -> texts.put(cell.column(), cell.text()));
        return texts;
    }

    /** One column from a row on, as text; empty where nothing stands. */
    public static List<String> column(ReadSheet sheet, int column, int fromRow) {
        return sheet.rows().stream().filter(row -> row.number() >= fromRow)
                .map(row -> row.cells().stream().filter(cell -> cell.column() == column).map(SheetCell::text).findFirst().orElse(""))
                .toList();
    }

    public static BigDecimal number(ReadSheet.Row row, int column) {
        return row.cells().stream().filter(cell -> cell.column() == column).map(SheetCell::number).findFirst().orElse(null);
    }
}
