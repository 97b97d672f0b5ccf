package cn.bazhong.projects.paper;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.testsupport.PaperScene;
import cn.bazhong.projects.wording.Block;
import cn.bazhong.projects.wording.PaperAuthor;
import cn.bazhong.projects.wording.PaperForm;
import cn.bazhong.projects.wording.PaperKind;
import cn.bazhong.projects.wording.PaperText;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Papers are set as GB/T 9704-2012 has it, whatever stands in them. */
class TypesetterTest {
    private static final PaperAuthor AUTHOR = new PaperAuthor(Role.FINANCE, "511900-CZJ", "巴中市财政局");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 29);
    private static final List<String> PARTS = List.of("[Content_Types].xml", "_rels/.rels", "word/_rels/document.xml.rels",
            "word/document.xml",
            "word/styles.xml", "word/settings.xml", "word/fontTable.xml", "word/footer-odd.xml", "word/footer-even.xml",
                    "word/footer-letter.xml",
            "docProps/core.xml");

    @Test
    void thePageIsA4WithATextBlockOf156By225Millimetres() throws Exception {
        Element page = first(parsed(set(PaperForm.DOCUMENT, plain())), "w:pgSz");
        Element margins = first(parsed(set(PaperForm.DOCUMENT, plain())), "w:pgMar");
        assertEquals(210, millimetres(page, "w:w"), 0.1);
        assertEquals(297, millimetres(page, "w:h"), 0.1);
        assertEquals(37, millimetres(margins, "w:top"), 0.1);
        assertEquals(28, millimetres(margins, "w:left"), 0.1);
        assertEquals(156, millimetres(page, "w:w") - millimetres(margins, "w:left") - millimetres(margins, "w:right"), 0.1);
        assertEquals(225, millimetres(page, "w:h") - millimetres(margins, "w:top") - millimetres(margins, "w:bottom"), 0.1);
    }

    @Test
    void twentyTwoLinesOfTwentyEightCharactersStandOnAPage() throws Exception {
        Document styles = parsed(part(set(PaperForm.DOCUMENT, plain()), "word/styles.xml"));
        double line = Double.parseDouble(first(styles, "w:spacing", "w:line").getAttribute("w:line"));
        assertEquals(22, Math.floor(Layout.TEXT_HEIGHT / line), "lines");
        double size = Double.parseDouble(first(styles, "w:sz").getAttribute("w:val")) * 10;
        double closer = Double.parseDouble(first(styles, "w:spacing", "w:val").getAttribute("w:val"));
        assertEquals(16 * 20, size, "三号");
        assertEquals(28, Math.floor(Layout.TEXT_WIDTH / (size + closer)), "characters");
    }

    @Test
    void titleBodyAndHeadingsHaveTheCustomaryFonts() throws Exception {
        Document styles = parsed(part(set(PaperForm.DOCUMENT, plain()), "word/styles.xml"));
        assertEquals("仿宋_GB2312", first(styles, "w:rFonts").getAttribute("w:eastAsia"));
        assertEquals("方正小标宋简体", font(styles, "Title"));
        assertEquals("44", first(style(styles, "Title"), "w:sz").getAttribute("w:val"), "二号");
        assertEquals("黑体", font(styles, "FirstHeading"));
        assertEquals("楷体_GB2312", font(styles, "SecondHeading"));
        assertEquals("FF0000", first(style(styles, "Mark"), "w:color").getAttribute("w:val"));
        Document fonts = parsed(part(set(PaperForm.DOCUMENT, plain()), "word/fontTable.xml"));
        assertEquals("宋体", first(fonts, "w:altName").getAttribute("w:val"), "what a machine without 小标宋 takes");
    }

    @Test
    void pageNumbersStandOnTheOuterSide() throws Exception {
        byte[] file = set(PaperForm.DOCUMENT, plain());
        assertEquals("right", first(parsed(part(file, "word/footer-odd.xml")), "w:jc").getAttribute("w:val"));
        assertEquals("left", first(parsed(part(file, "word/footer-even.xml")), "w:jc").getAttribute("w:val"));
        assertEquals(1, parsed(part(file, "word/settings.xml")).getElementsByTagName("w:evenAndOddHeaders").getLength());
        assertEquals(0, parsed(file).getElementsByTagName("w:titlePg").getLength());
        assertEquals(1, parsed(set(PaperForm.LETTER, plain())).getElementsByTagName("w:titlePg").getLength(),
                "a letter has none on its first");
    }

    @Test
    void theNameOfTheOrganStandsCentredAboveTheDateFourCharactersFromTheRight() {
        SignedBelow below = SignedBelow.of("巴中市财政局", "2026年11月29日");
        assertEquals(4 * Layout.CHARACTER, below.dateFromRight());
        assertEquals(4.5 * Layout.CHARACTER, below.nameFromRight(), 1);
        SignedBelow wide = SignedBelow.of("巴中市“互联网+”暨智慧巴中建设工作领导小组办公室", "2026年1月9日");
        assertEquals(0, wide.nameFromRight());
        assertTrue(wide.dateFromRight() > 8 * Layout.CHARACTER);
    }

    @Test
    void aDraftSaysThatItIsOneAndAnIssuedCopyHasNumberAndDay() {
        String draft = PaperScene.text(Typesetter.set(plain(), new Stamp(PaperForm.DOCUMENT, AUTHOR, null, null)));
        assertTrue(draft.contains("（草稿，未编号）"), draft);
        String issued = PaperScene.text(set(PaperForm.DOCUMENT, plain()));
        assertFalse(issued.contains("草稿"));
        assertTrue(issued.contains("巴财函〔2026〕12号"));
        assertTrue(issued.contains("2026年11月29日"));
    }

    @Test
    void noSealIsDrawnButRoomIsLeftForIt() {
        byte[] file = set(PaperForm.DOCUMENT, plain());
        assertFalse(part(file, "word/document.xml").contains("w:drawing"));
        List<String> lines = PaperScene.text(file).lines().toList();
        int name = lines.indexOf("巴中市财政局");
        assertEquals(List.of("", ""), lines.subList(name - 2, name));
    }

    @ParameterizedTest
    @EnumSource(PaperForm.class)
    void whatIsEmptyIsSetAllTheSame(PaperForm form) throws Exception {
        wellFormed(set(form, PaperText.titled("标题")));
        wellFormed(Typesetter.set(PaperText.titled("").unsigned(), new Stamp(form, AUTHOR, null, null)));
        wellFormed(set(form, PaperText.titled("标题").table(Block.Table.of(List.of("列"), List.of(1), List.of())).roll("出席", List.of())
                .signedBy(List.of())));
    }

    @ParameterizedTest
    @EnumSource(PaperForm.class)
    void whatIsLongOrOddIsSetAllTheSame(PaperForm form) throws Exception {
        String word = "x".repeat(4000);
        String odd = "前\u0000\u0007\u001b后 <b>&\"' \ud83d\ude00 \ud800 \u202e 行\u2028行\t制表";
        PaperText text = PaperText.titled("关于" + "很长的标题".repeat(40) + odd).to(word).says(odd + "\n" + word).heading(odd).subheading(word)
                .table(new Block.Table(List.of(odd, word), List.of(1, 3), Collections.nCopies(50, List.of(word, odd + "\n" + odd)), true))
                .roll(odd, Collections.nCopies(300, "某人（某单位）")).attaching(Collections.nCopies(30, odd)).copiedTo(List.of(odd, word));
        byte[] file = set(form, text);
        wellFormed(file);
        String read = PaperScene.text(file);
        assertTrue(read.contains("前后 <b>&\""), "markup is text, and what XML has no place for is left out");
        assertTrue(read.contains("\ud83d\ude00"));
        assertTrue(read.contains(word));
    }

    @ParameterizedTest
    @EnumSource(PaperKind.class)
    void everyKindHasItsHead(PaperKind kind) {
        String text = PaperScene.text(set(kind.form(), plain()));
        assertTrue(text.contains("巴财函〔2026〕12号"), kind + " has no number");
        assertTrue(text.contains("关于开展绩效评价的函"), kind + " has no title");
    }

    @Test
    void headingsAreNumberedInTheirOrder() {
        String text = PaperScene.text(set(PaperForm.DOCUMENT, PaperText.titled("标题").heading("甲").subheading("子").subheading("丑")
                .heading("乙")
                .subheading("寅")));
        assertTrue(text.contains("一、甲\n（一）子\n（二）丑\n二、乙\n（一）寅"), text);
    }

    @Test
    void attachmentsAreNamedInTurn() {
        String text = PaperScene.text(set(PaperForm.LETTER, plain().attaching(List.of("方案", "清单"))));
        assertTrue(text.contains("附件：1. 方案\n2. 清单"), text);
        assertTrue(PaperScene.text(set(PaperForm.DOCUMENT, plain().attaching(List.of("方案")))).contains("附件：方案"));
    }

    /** Its place is that of the line behind it, which is kept with the signature. */
    @Test
    void theColophonComesToThePageOfTheSignature() {
        List<String> lines = PaperScene.text(set(PaperForm.DOCUMENT, plain().copiedTo(List.of("市财政局")))).lines().toList();
        int copies = lines.indexOf("抄送：市财政局。");
        assertEquals(List.of("抄送：市财政局。", "巴中市财政局 2026年11月29日印发", "请予支持。", "", "", "巴中市财政局", "2026年11月29日"),
                lines.subList(copies, lines.size()));
        String attached = PaperScene.text(set(PaperForm.DOCUMENT, plain().attaching(List.of("方案", "清单"))));
        assertTrue(attached.contains("印发\n2. 清单\n\n\n巴中市财政局"), attached);
    }

    @Test
    void theSamePaperIsTheSameFile() {
        assertArrayEquals(set(PaperForm.LETTER, plain()), set(PaperForm.LETTER, plain()));
    }

    private static PaperText plain() {
        return PaperText.titled("关于开展绩效评价的函").to("市教育局").heading("事项").says("请予支持。");
    }

    private static byte[] set(PaperForm form, PaperText text) {
        return Typesetter.set(text, new Stamp(form, AUTHOR, "巴财函〔2026〕12号", DAY));
    }

    private static String part(byte[] file, String name) {
        return PaperScene.part(file, name);
    }

    /** Every part is there and can be read. */
    private static void wellFormed(byte[] file) throws Exception {
        for (String name : PARTS) {
            parsed(part(file, name));
        }
    }

    private static Document parsed(byte[] file) throws Exception {
        return parsed(part(file, "word/document.xml"));
    }

    private static Document parsed(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    private static Element first(Document document, String name) {
        return (Element) document.getElementsByTagName(name).item(0);
    }

    private static Element first(Element element, String name) {
        return (Element) element.getElementsByTagName(name).item(0);
    }

    private static Element first(Document document, String name, String attribute) {
        NodeList found = document.getElementsByTagName(name);
        for (int i = 0; i < found.getLength(); i++) {
            if (((Element) found.item(i)).hasAttribute(attribute)) {
                return (Element) found.item(i);
            }
        }
        throw new AssertionError("No " + name + " with " + attribute);
    }

    private static Element style(Document styles, String id) {
        NodeList all = styles.getElementsByTagName("w:style");
        for (int i = 0; i < all.getLength(); i++) {
            if (((Element) all.item(i)).getAttribute("w:styleId").equals(id)) {
                return (Element) all.item(i);
            }
        }
        throw new AssertionError("No style " + id);
    }

    private static String font(Document styles, String id) {
        return first(style(styles, id), "w:rFonts").getAttribute("w:eastAsia");
    }

    private static double millimetres(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute)) / 1440 * 25.4;
    }
}
