package cn.bazhong.projects.paper;

import cn.bazhong.projects.paper.Paragraph.Borders;
import cn.bazhong.projects.paper.Paragraph.Frame;
import cn.bazhong.projects.paper.Paragraph.Line;
import cn.bazhong.projects.wording.Block;
import cn.bazhong.projects.wording.PaperForm;
import cn.bazhong.projects.wording.PaperText;
import cn.bazhong.projects.wording.Phrases;
import java.util.List;
import java.util.Map;

/**
 * Sets a paper as a Word document in the layout of GB/T 9704-2012. Sizes and fonts are those of the styles, so that whoever
 * edits it stays within the layout. No seal is drawn: room is left for it. It takes a while, so that it belongs on a worker.
 */
final class Typesetter {
    private static final String UNNUMBERED = "（草稿，未编号）";
    /** Before the organ's name, so that the seal lies on blank paper but for name and date. */
    private static final int LINES_FOR_SEAL = 2;
    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Xml xml = new Xml();
    private final PaperText text;
    private final Stamp stamp;
    private final Blocks blocks;
    private boolean colophonSet;

    private Typesetter(PaperText text, Stamp stamp) {
        this.text = text;
        this.stamp = stamp;
        this.blocks = new Blocks(xml);
    }

    static byte[] set(PaperText text, Stamp stamp) {
        return Docx.of(Map.of("word/document.xml", new Typesetter(text, stamp).document(), "docProps/core.xml", properties(text, stamp)));
    }

    private Xml document() {
        xml.open("w:document", "xmlns:w", W, "xmlns:r", R).open("w:body");
        head();
        TitleLines.of(text.title()).forEach(line -> blocks.line(Paragraph.styled("Title").keptWithNext(true), line));
        blocks.blank(true);
        if (text.addressee() != null) {
            blocks.line(Paragraph.styled("Addressee"), text.addressee() + "：");
        }
        body();
        attachments();
        end();
        section();
        return xml.close().close();
    }

    private void head() {
        switch (stamp.form()) {
            case DOCUMENT -> redHead(text.mark() == null ? stamp.author().name() + "文件" : text.mark());
            case MINUTES -> minutesHead();
            case LETTER -> letterHead();
            case SHEET -> {
                blocks.line(Paragraph.styled("LetterNumber"), "编号：" + number());
                blocks.blank(true);
            }
            default -> throw new IllegalStateException("No head for " + stamp.form());
        }
    }

    private void redHead(String mark) {
        blocks.mark(Paragraph.styled("Mark"), mark);
        blocks.blank(true);
        blocks.line(Paragraph.styled("Number").with(Borders.below(Line.RED_SINGLE)), number());
        blocks.blank(true);
        blocks.blank(true);
    }

    /** Who keeps them and of which day they are stands above the line: nobody signs them below. */
    private void minutesHead() {
        blocks.mark(Paragraph.styled("Mark"), text.mark() == null ? stamp.author().name() + "纪要" : text.mark());
        blocks.blank(true);
        blocks.line(Paragraph.styled("Number"), number());
        if (Layout.fitsBeside(stamp.author().name(), date(), Layout.CHARACTERS)) {
            blocks.line(Paragraph.styled("Normal").with(Borders.below(Line.RED_SINGLE)).withRightTab(Layout.TEXT_WIDTH), stamp.author()
                    .name(), date());
        } else {
            blocks.line(Paragraph.styled("Normal"), stamp.author().name());
            blocks.line(Paragraph.styled("LetterNumber").with(Borders.below(Line.RED_SINGLE)), date());
        }
        blocks.blank(true);
        blocks.blank(true);
    }

    private void letterHead() {
        blocks.mark(Paragraph.styled("LetterMark").in(Frame.LETTER_HEAD).with(Borders.below(Line.RED_THICK_ABOVE_THIN)), stamp.author()
                .name());
        blocks.line(Paragraph.styled("LetterNumber"), number());
        blocks.blank(true);
        blocks.blank(true);
    }

    private String number() {
        return stamp.isDraft() ? UNNUMBERED : stamp.number();
    }

    private String date() {
        return Phrases.date(stamp.date());
    }

    /** Headings are numbered here, so that those that do not apply leave no gap. */
    private void body() {
        int first = 0;
        int second = 0;
        for (int i = 0; i < text.body().size(); i++) {
            Block block = text.body().get(i);
            if (block instanceof Block.Heading heading) {
                first += heading.level() == 1 ? 1 : 0;
                second = heading.level() == 1 ? 0 : second + 1;
                blocks.heading(heading, heading.level() == 1 ? first : second);
            } else {
                boolean last = i == text.body().size() - 1 && text.signed() && text.attachments().isEmpty();
                if (last && block instanceof Block.Paragraph) {
                    colophon();
                }
                blocks.set(block, last || i + 1 < text.body().size() && text.body().get(i + 1) instanceof Block.Signing);
            }
        }
    }

    private void attachments() {
        List<String> titles = text.attachments();
        if (titles.isEmpty()) {
            return;
        }
        blocks.blank(false);
        int unit = Layout.CHARACTER;
        for (int i = 0; i < titles.size(); i++) {
            boolean last = i == titles.size() - 1;
            if (last && text.signed()) {
                colophon();
            }
            Paragraph style = Paragraph.styled("Attachment").keptWithNext(last);
            if (titles.size() == 1) {
                blocks.line(style.indented(5 * unit, 3 * unit), "附件：" + titles.get(0));
            } else {
                blocks.line(style.indented(6 * unit, (i == 0 ? 4 : 1) * unit),
                        (i == 0 ? "附件：" : "") + (i + 1) + ". " + titles.get(i));
            }
        }
    }

    private void end() {
        if (text.signed()) {
            colophon();
            for (int i = 0; i < LINES_FOR_SEAL; i++) {
                blocks.blank(true);
            }
            SignedBelow below = SignedBelow.of(stamp.author().name(), date());
            blocks.line(Paragraph.styled("Signature").keptWithNext(true).fromRight(below.nameFromRight()), stamp.author().name());
            blocks.line(Paragraph.styled("Signature").fromRight(below.dateFromRight()), date());
        } else if (stamp.form() == PaperForm.DOCUMENT || stamp.form() == PaperForm.MINUTES) {
            colophon();
            blocks.blank(false);
        }
    }

    /** It stands on the page of the line behind it: of the first of those that are kept together to the end, so that it is the last. */
    private void colophon() {
        boolean wanted = stamp.form() == PaperForm.DOCUMENT || stamp.form() == PaperForm.MINUTES;
        if (wanted && !colophonSet) {
            colophonSet = true;
            new Colophon(text.copies(), stamp.author().name(), date() + "印发").set(blocks);
        }
    }

    private void section() {
        xml.open("w:sectPr").empty("w:footerReference", "w:type", "default", "r:id", "rOdd")
                .empty("w:footerReference", "w:type", "even", "r:id", "rEven");
        boolean letter = stamp.form() == PaperForm.LETTER;
        if (letter) {
            xml.empty("w:footerReference", "w:type", "first", "r:id", "rLetter");
        }
        xml.empty("w:pgSz", "w:w", Layout.PAGE_WIDTH, "w:h", Layout.PAGE_HEIGHT)
                .empty("w:pgMar", "w:top", Layout.TOP, "w:right", Layout.RIGHT, "w:bottom", Layout.BOTTOM, "w:left", Layout.LEFT,
                        "w:header", 851, "w:footer", Layout.FOOTER, "w:gutter", 0);
        if (letter) {
            xml.empty("w:titlePg");
        }
        xml.empty("w:docGrid", "w:type", "lines", "w:linePitch", Layout.LINE).close();
    }

    private static Xml properties(PaperText text, Stamp stamp) {
        return new Xml().open("cp:coreProperties", "xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
                        "xmlns:dc", "http://purl.org/dc/elements/1.1/")
                .open("dc:title").text(text.title()).close().open("dc:creator").text(stamp.author().name()).close()
                .open("dc:identifier").text(stamp.isDraft() ? "" : stamp.number()).close().close();
    }
}
