package cn.bazhong.projects.spreadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.bazhong.projects.spreadsheet.SheetColumn.Kind;
import cn.bazhong.projects.testsupport.Workbooks;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class SheetWriterTest {
    private static final SheetForm FORM = new SheetForm("清单", "年度清单", "单位：万元", "第 &P 页", List.of(
            SheetColumn.text("名称", 30), new SheetColumn("金额（万元）", 12, Kind.WAN), new SheetColumn("日期", 12, Kind.DATE),
            new SheetColumn("时间", 17, Kind.MOMENT), new SheetColumn("个数", 8, Kind.WHOLE)));

    @Test
    void everyKindOfValueIsReadAsItWasWritten() throws IOException {
        ReadSheet.Row row = written(List.of("数据共享平台 <A&B>", new BigDecimal("1234567.89"), LocalDate.of(2027, 3, 1),
                Instant.parse("2027-03-01T01:30:00Z"), 7)).rows().get(3);
        assertEquals("数据共享平台 <A&B>", row.cells().get(0).text());
        assertEquals(0, new BigDecimal("123.456789").compareTo(row.cells().get(1).number()));
        assertEquals(LocalDate.of(2027, 3, 1), row.cells().get(2).day());
        assertEquals(LocalDate.of(2027, 3, 1), row.cells().get(3).day());
        assertEquals(new BigDecimal("0.3958").doubleValue(), row.cells().get(3).number().doubleValue() % 1, 0.0001);
        assertEquals("7", row.cells().get(4).text());
    }

    @Test
    void whatLooksLikeAFormulaStaysText() throws IOException {
        for (String text : List.of("=1+1", "+86 827", "-cmd|' /C calc'!A0", "@SUM(A1)", "\t=1")) {
            SheetCell cell = written(Arrays.asList(text, null, null, null, null)).rows().get(3).cells().get(0);
            assertEquals(SheetCell.Kind.TEXT, cell.kind());
            assertEquals(text.strip(), cell.text().strip());
        }
        assertTrue(part(bytes(Collections.nCopies(1, SheetRow.of(Arrays.asList("=1", null, null, null, null)))), "styles")
                .contains("numFmtId=\"49\"") || part(bytes(List.of(SheetRow.of(Arrays.asList("=1", null, null, null, null)))), "styles")
                .contains("\"@\""), "the cells are text cells, also for whoever edits them");
    }

    @Test
    void headingsStayInViewAndHeadEveryPrintedPageOfA3Across() throws IOException {
        byte[] book = bytes(List.of(SheetRow.of(Arrays.asList("a", null, null, null, null))));
        String sheet = part(book, "worksheets/sheet1");
        assertTrue(sheet.contains("ySplit=\"3\""), sheet);
        assertTrue(sheet.contains("paperSize=\"8\"") && sheet.contains("orientation=\"landscape\""), sheet);
        assertTrue(sheet.contains("fitToWidth=\"1\"") && sheet.contains("fitToHeight=\"0\""), sheet);
        assertTrue(part(book, "workbook.xml").contains("Print_Titles"), "rows repeated on every page");
    }

    @Test
    void nothingOfWhatWasWrittenStaysInMemory() throws IOException {
        long before = used();
        try (SheetWriter writer = new SheetWriter(OutputStream.nullOutputStream(), FORM)) {
            for (int block = 0; block < 500; block++) {
                List<SheetRow> rows = new ArrayList<>();
                for (int at = 0; at < 100; at++) {
                    rows.add(SheetRow.of(Arrays.asList("项目 " + block + " " + at + "长".repeat(200), new BigDecimal(at), null, null, at)));
                }
                writer.write(rows);
            }
            long kept = used() - before;
            assertTrue(kept < 16L << 20, "50,000 rows of 20 MB of text keep " + (kept >> 10) + " kB");
        }
    }

    @Test
    void anEmptySheetHasItsHeadings() throws IOException {
        ReadSheet sheet = Workbooks.read(bytes(List.of()));
        assertEquals(List.of("名称", "金额（万元）", "日期", "时间", "个数"), List.copyOf(Workbooks.texts(sheet.rows().get(2)).values()));
        assertEquals(3, sheet.rows().size());
    }

    private static ReadSheet written(List<Object> values) throws IOException {
        return Workbooks.read(bytes(List.of(SheetRow.of(values))));
    }

    private static byte[] bytes(List<SheetRow> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SheetWriter writer = new SheetWriter(out, FORM)) {
            writer.write(rows);
        }
        return out.toByteArray();
    }

    private static String part(byte[] book, String name) {
        return Workbooks.parts(book).entrySet().stream().filter(part -> part.getKey().contains(name)).findFirst().orElseThrow().getValue();
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
