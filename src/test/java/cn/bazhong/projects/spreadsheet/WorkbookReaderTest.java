package cn.bazhong.projects.spreadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.bazhong.projects.spreadsheet.UnreadableSheet.Reason;
import cn.bazhong.projects.testsupport.Workbooks;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Whatever is handed in as a workbook: it is read within its limits, or it is said what it is instead. */
class WorkbookReaderTest {
    private static final SheetLimits LIMITS = new SheetLimits(5, 10, 1 << 20, 1000);
    private static final byte[] GOOD = Workbooks.ofRows(List.of(List.of("a", 1, LocalDate.of(2027, 3, 1)), List.of("b")));

    @Test
    void cellsAreReadWithWhatTheyMean() {
        ReadSheet sheet = Workbooks.read(Workbooks.of(one -> {
            one.value(0, 0, " 文字 ");
            one.value(0, 1, 0.1 + 0.2);
            one.value(1, 2, LocalDate.of(2028, 2, 29));
            one.value(1, 3, true);
            one.formula(3, 0, "SUM(B1:B2)");
            one.value(5, 0, "   ");
        }));
        assertEquals(" 文字 ", sheet.rows().get(0).cells().get(0).text());
        assertEquals("0.3", sheet.rows().get(0).cells().get(1).text());
        assertEquals(LocalDate.of(2028, 2, 29), sheet.rows().get(1).cells().get(0).day());
        assertEquals(SheetCell.Kind.BOOLEAN, sheet.rows().get(1).cells().get(1).kind());
        assertEquals(SheetCell.Kind.FORMULA, sheet.rows().get(2).cells().get(0).kind());
        assertEquals(4, sheet.rows().get(2).number());
        assertEquals(3, sheet.rows().size(), "a row of blanks is none");
    }

    @Test
    void referencesAreThoseOfSpreadsheets() {
        assertEquals("A1", SheetCell.reference(0, 1));
        assertEquals("Z9", SheetCell.reference(25, 9));
        assertEquals("AA10", SheetCell.reference(26, 10));
        assertEquals("XFD3", SheetCell.reference(16_383, 3));
    }

    @Test
    void whatIsNoWorkbookIsToldWhatItIs() {
        refused(Reason.NOT_A_WORKBOOK, new byte[0]);
        refused(Reason.NOT_A_WORKBOOK, new byte[] {0, 1, 2, 3});
        refused(Reason.TEXT, "名称,金额\n数据平台,100\n".getBytes(StandardCharsets.UTF_8));
        refused(Reason.TEXT_IN_GBK, "名称,金额\n数据平台,100\n".getBytes(Charset.forName("GBK")));
        refused(Reason.OLD_FORMAT, ole2("Workbook"));
        refused(Reason.ENCRYPTED, ole2("EncryptedPackage"));
    }

    @Test
    void whatIsBrokenIsDamaged() {
        refused(Reason.DAMAGED, Arrays.copyOf(GOOD, GOOD.length / 2));
        refused(Reason.DAMAGED, zip("word/document.xml", "<a/>"));
        refused(Reason.DAMAGED, changed(GOOD, "sheet1", xml -> xml.replace("r=\"A1\"", "r=\"ZZZZZZ1\"")));
        refused(Reason.DAMAGED, changed(GOOD, "sheet1", xml -> xml.replace("r=\"A1\"", "r=\"XFE1\"")));
        refused(Reason.DAMAGED, changed(GOOD, "sheet1", xml -> xml.substring(0, xml.length() / 2)));
        refused(Reason.DAMAGED, changed(GOOD, "workbook.xml.rels", xml -> xml.replace("worksheets/sheet1", "worksheets/sheet9")));
    }

    /** Whatever happens to the bytes, it is read or refused, and nothing else. */
    @Test
    void noDamageIsEverAFailureOfOurs() {
        Random random = new Random(45);
        for (int at = 0; at < 300; at++) {
            byte[] broken = GOOD.clone();
            for (int hit = 0; hit < 4; hit++) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
            }
            try {
                Workbooks.read(broken, LIMITS);
            } catch (UnreadableSheet said) {
                assertEquals(said.reason(), said.reason());
            }
        }
    }

    @Test
    void entitiesOfADocumentTypeAreNotExpanded() {
        byte[] laughing = changed(GOOD, "sheet1", xml -> xml.replaceFirst("<worksheet",
                "<!DOCTYPE w [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]><worksheet").replace("<v>1</v>", "<v>&b;</v>"));
        assertThrows(UnreadableSheet.class, () -> Workbooks.read(laughing, LIMITS));
    }

    @Test
    void aFewKilobytesThatAreMegabytesUnpackedAreNotUnpacked() {
        byte[] bomb = changed(GOOD, "sheet1", xml -> xml.replace("</worksheet>", " ".repeat(5 << 20) + "</worksheet>"));
        refused(Reason.TOO_LARGE_INSIDE, bomb);
        refused(Reason.TOO_LARGE_INSIDE, zip("xl/media/image1.png", " ".repeat(5 << 20)));
    }

    @Test
    void tooManyRowsOrColumnsAreNamedByTheFirstBeyond() {
        assertEquals("A6", refused(Reason.TOO_MANY_ROWS, Workbooks.of(sheet -> {
            for (int row = 0; row < 8; row++) {
                sheet.value(row, 0, row);
            }
        })));
        assertEquals("K1", refused(Reason.TOO_MANY_COLUMNS, Workbooks.of(sheet -> {
            for (int column = 0; column < 10_000; column++) {
                sheet.value(0, column, column);
            }
        })));
        assertEquals("A1", refused(Reason.TOO_MUCH_TEXT, Workbooks.of(sheet -> sheet.value(0, 0, "长".repeat(2000)))));
    }

    @Test
    void emptyCellsDoNotCountHoweverFarTheyReach() {
        ReadSheet sheet = Workbooks.read(Workbooks.of(one -> {
            one.value(0, 0, "a");
            one.style(4000, 500).bold().set();
        }), LIMITS);
        assertEquals(1, sheet.rows().size());
    }

    @Test
    void joinedCellsAreTold() {
        ReadSheet sheet = Workbooks.read(Workbooks.of(one -> {
            one.value(2, 0, "a");
            one.range(2, 0, 3, 1).merge();
        }));
        assertEquals(List.of("A3:B4"), sheet.merged());
    }

    private static String refused(Reason reason, byte[] file) {
        UnreadableSheet said = assertThrows(UnreadableSheet.class, () -> Workbooks.read(file, LIMITS));
        assertEquals(reason, said.reason());
        return said.at();
    }

    private static byte[] ole2(String part) {
        byte[] file = new byte[4096];
        byte[] head = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1};
        System.arraycopy(head, 0, file, 0, head.length);
        byte[] name = part.getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, file, 2048, name.length);
        return file;
    }

    private static byte[] zip(String name, String content) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(content.getBytes(StandardCharsets.UTF_8));
            }
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The same workbook with one of its parts changed. */
    private static byte[] changed(byte[] book, String part, UnaryOperator<String> change) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                for (Map.Entry<String, String> entry : Workbooks.parts(book).entrySet()) {
                    zip.putNextEntry(new ZipEntry(entry.getKey()));
                    String content = entry.getKey().contains(part) ? change.apply(entry.getValue()) : entry.getValue();
                    zip.write(content.getBytes(StandardCharsets.UTF_8));
                }
            }
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
