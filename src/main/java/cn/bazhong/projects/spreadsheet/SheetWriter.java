package cn.bazhong.projects.spreadsheet;

import cn.bazhong.projects.spreadsheet.SheetColumn.Kind;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A sheet for print and for reckoning: title, headings that stay in view and head every printed page, A3 across. Written block
 * by block; of what was written nothing stays in memory. Blocking, so only for the worker.
 */
final class SheetWriter implements Closeable {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int HEADINGS = 2;
    /** A cell takes 32,767 characters; nothing the portal keeps is longer, but a list of things may be. */
    private static final int LONGEST = 32_000;
    private static final int WAN_DIGITS = 4;
    /** Customary for tables of offices; where it is missing its like is taken. */
    private static final String FONT = "宋体";
    private static final double LINE = 16;

    private final OutputStream out;
    private final Workbook book;
    private final Worksheet sheet;
    private final List<SheetColumn> columns;
    private int row = HEADINGS + 1;

    SheetWriter(OutputStream out, SheetForm form) {
        this.out = out;
        book = new Workbook(out, "projects", "1.0");
        sheet = book.newWorksheet(form.name());
        columns = form.columns();
        layOut(form);
        head(form);
    }

    private void layOut(SheetForm form) {
        for (int at = 0; at < columns.size(); at++) {
            sheet.width(at, columns.get(at).width());
        }
        sheet.freezePane(0, HEADINGS + 1);
        sheet.repeatRows(HEADINGS);
        sheet.paperSize(PaperSize.A3_PAPER);
        sheet.pageOrientation("landscape");
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.footer(form.pages(), Position.CENTER);
    }

    private void head(SheetForm form) {
        int last = columns.size() - 1;
        sheet.inlineString(0, 0, form.title());
        sheet.range(0, 0, 0, last).style().bold().fontName(FONT).fontSize(16).horizontalAlignment("center").verticalAlignment("center").set();
        sheet.rowHeight(0, 30);
        sheet.inlineString(1, 0, form.note());
        sheet.range(1, 0, 1, last).style().fontName(FONT).horizontalAlignment("right").set();
        if (last > 0) {
            sheet.range(0, 0, 0, last).merge();
            sheet.range(1, 0, 1, last).merge();
        }
        for (int at = 0; at <= last; at++) {
            sheet.inlineString(HEADINGS, at, columns.get(at).heading());
        }
        heighten(HEADINGS, columns.stream().map(SheetColumn::heading).toList());
        bordered(sheet.range(HEADINGS, 0, HEADINGS, last).style()).bold().wrapText(true).fillColor("F2F4F7")
                .horizontalAlignment("center").verticalAlignment("center").set();
    }

    /** Writes rows and lets go of them. */
    void write(List<SheetRow> block) throws IOException {
        if (block.isEmpty()) {
            return;
        }
        int first = row;
        for (SheetRow one : block) {
            for (int at = 0; at < columns.size(); at++) {
                put(row, at, one.values().get(at));
            }
            heighten(row, one.values());
            row++;
        }
        for (int at = 0; at < columns.size(); at++) {
            Kind kind = columns.get(at).kind();
            bordered(sheet.range(first, at, row - 1, at).style()).format(kind.format()).horizontalAlignment(kind.alignment())
                    .verticalAlignment("top").wrapText(true).set();
        }
        for (int at = 0; at < block.size(); at++) {
            if (block.get(at).sum()) {
                sheet.range(first + at, 0, first + at, columns.size() - 1).style().bold().fontName(FONT).fillColor("F7F7F2").set();
            }
        }
        sheet.flush();
    }

    private void put(int at, int column, Object value) {
        if (value instanceof BigDecimal amount) {
            sheet.value(at, column, columns.get(column).kind() == Kind.WAN ? amount.movePointLeft(WAN_DIGITS) : amount);
        } else if (value instanceof Number number) {
            sheet.value(at, column, number);
        } else if (value instanceof LocalDate day) {
            sheet.value(at, column, day);
        } else if (value instanceof Instant instant) {
            sheet.value(at, column, LocalDateTime.ofInstant(instant, ZONE));
        } else {
            sheet.inlineString(at, column, value == null ? null : cut(value.toString()));
        }
    }

    /** Not every program looks by itself how much room a text takes that goes over several lines. */
    private void heighten(int at, List<?> values) {
        int lines = 1;
        for (int column = 0; column < values.size(); column++) {
            if (values.get(column) instanceof String text) {
                lines = Math.max(lines, lines(text, columns.get(column).width()));
            }
        }
        if (lines > 1) {
            sheet.rowHeight(at, Math.min(lines * LINE + 3, Worksheet.MAX_ROW_HEIGHT));
        }
    }

    private static int lines(String text, int width) {
        return text.lines().mapToInt(line -> 1 + Math.max(0, line.codePoints()
                .map(one -> Character.isIdeographic(one) || one > 0x2e80 ? 2 : 1).sum() - 1) / Math.max(1, width - 1)).sum();
    }

    private static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }

    private static StyleSetter bordered(StyleSetter style) {
        return style.borderStyle(BorderStyle.THIN).borderColor("BFBFBF").fontName(FONT);
    }

    @Override
    public void close() throws IOException {
        try (out) {
            book.finish();
        }
    }
}
