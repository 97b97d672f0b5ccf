package cn.bazhong.projects.paper;

import cn.bazhong.projects.wording.Block;
import cn.bazhong.projects.wording.Phrases;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** Writes lines, tables and lists into a document. */
final class Blocks {
    /** Columns of texts up to so many characters are centred. */
    private static final int SHORT = 6;
    private static final int ROOM_TO_SIGN = Layout.mm(12);
    private static final int ROOM_TO_SEAL = Layout.mm(38);

    private final Xml xml;

    Blocks(Xml xml) {
        this.xml = xml;
    }

    /** @param parts what stands in it, from one tab to the next */
    void line(Paragraph paragraph, String... parts) {
        xml.open("w:p");
        paragraph.write(xml);
        for (int i = 0; i < parts.length; i++) {
            if (i > 0) {
                xml.open("w:r").empty("w:tab").close();
            }
            run(parts[i]);
        }
        xml.close();
    }

    /** Two texts of one paragraph on two lines, the second behind a tab. */
    void broken(Paragraph paragraph, String first, String second) {
        xml.open("w:p");
        paragraph.write(xml);
        run(first);
        xml.open("w:r").empty("w:br").empty("w:tab").close();
        run(second);
        xml.close();
    }

    void blank(boolean keptWithNext) {
        line(Paragraph.styled("Normal").keptWithNext(keptWithNext));
    }

    /** Red letters on one line, narrowed where the name is long. */
    void mark(Paragraph paragraph, String name) {
        int size = paragraph.frame() == null ? Layout.markSize(name) : Math.min(30, Layout.markSize(name));
        xml.open("w:p");
        paragraph.write(xml);
        xml.open("w:r").open("w:rPr").empty("w:w", "w:val", Layout.markScale(name, size))
                .empty("w:sz", "w:val", 2 * size).empty("w:szCs", "w:val", 2 * size).close();
        xml.open("w:t", "xml:space", "preserve").text(name).close().close().close();
    }

    void heading(Block.Heading heading, int number) {
        String numeral = Phrases.numeral(number);
        line(Paragraph.styled(heading.level() == 1 ? "FirstHeading" : "SecondHeading"),
                (heading.level() == 1 ? numeral + "、" : "（" + numeral + "）") + heading.text());
    }

    /** @param last whether what is signed follows, which never stands on a page by itself */
    void set(Block block, boolean last) {
        if (block instanceof Block.Paragraph paragraph) {
            line(Paragraph.styled("Body").keptWithNext(last), paragraph.text());
        } else if (block instanceof Block.Roll roll) {
            roll(roll);
        } else if (block instanceof Block.Table table) {
            table(table);
        } else if (block instanceof Block.Signing signing) {
            signing(signing);
        } else {
            throw new IllegalStateException("No way to set " + block);
        }
    }

    private void roll(Block.Roll roll) {
        xml.open("w:p");
        Paragraph.styled("Roll").write(xml);
        xml.open("w:r").open("w:rPr").empty("w:rFonts", "w:eastAsia", "黑体").close()
                .open("w:t", "xml:space", "preserve").text(roll.label() + "：").close().close();
        run(roll.text());
        xml.close();
    }

    private void run(String text) {
        if (!text.isEmpty()) {
            xml.open("w:r").open("w:t", "xml:space", "preserve").text(text).close().close();
        }
    }

    private void table(Block.Table table) {
        List<Integer> widths = widths(table.widths());
        begin(widths, true);
        row(table.head(), widths, Collections.nCopies(widths.size(), "CellHead"), 0, true);
        List<String> styles = IntStream.range(0, widths.size()).mapToObj(column -> isShort(table, column) ? "CellShort" : "Cell").toList();
        table.rows().forEach(row -> row(row, widths, styles, table.tall() ? ROOM_TO_SIGN : 0, false));
        xml.close();
        line(Paragraph.styled("Gap"));
    }

    /** A column of short texts is centred. */
    private static boolean isShort(Block.Table table, int column) {
        return table.rows().stream().map(row -> row.get(column)).allMatch(text -> Layout.characters(text) <= SHORT && text.lines()
                .count() <= 1);
    }

    /** Twips, in proportion, as wide as the text together. */
    private static List<Integer> widths(List<Integer> shares) {
        int all = shares.stream().mapToInt(Integer::intValue).sum();
        return shares.stream().map(share -> share * Layout.TEXT_WIDTH / all).toList();
    }

    private void begin(List<Integer> widths, boolean ruled) {
        xml.open("w:tbl").open("w:tblPr").empty("w:tblW", "w:w", widths.stream().mapToInt(Integer::intValue).sum(), "w:type", "dxa");
        xml.empty("w:jc", "w:val", "center");
        if (ruled) {
            xml.open("w:tblBorders");
            List.of("top", "left", "bottom", "right", "insideH", "insideV").forEach(side -> xml.empty("w:" + side, "w:val", "single",
                    "w:sz", 4, "w:space", 0, "w:color", "000000"));
            xml.close();
        }
        xml.empty("w:tblLayout", "w:type", "fixed").close().open("w:tblGrid");
        widths.forEach(width -> xml.empty("w:gridCol", "w:w", width));
        xml.close();
    }

    private void row(List<String> cells, List<Integer> widths, List<String> styles, int height, boolean head) {
        xml.open("w:tr");
        if (height > 0 || head) {
            xml.open("w:trPr");
            if (height > 0) {
                xml.empty("w:cantSplit").empty("w:trHeight", "w:val", height, "w:hRule", "atLeast");
            }
            if (head) {
                xml.empty("w:tblHeader");
            }
            xml.close();
        }
        for (int i = 0; i < cells.size(); i++) {
            cell(cells.get(i), widths.get(i), styles.get(i));
        }
        xml.close();
    }

    private void cell(String text, int width, String style) {
        xml.open("w:tc").open("w:tcPr").empty("w:tcW", "w:w", width, "w:type", "dxa").empty("w:vAlign", "w:val", "center").close();
        List<String> lines = text.lines().toList();
        (lines.isEmpty() ? List.of("") : lines).forEach(line -> line(Paragraph.styled(style), line));
        xml.close();
    }

    /** Departments two side by side with room for their seals, people three. */
    private void signing(Block.Signing signing) {
        boolean people = signing.names().stream().allMatch(name -> Layout.characters(name) <= 5);
        int across = people ? 3 : 2;
        List<Integer> widths = widths(Collections.nCopies(across, 1));
        begin(widths, false);
        for (int from = 0; from < signing.names().size(); from += across) {
            List<String> cells = new ArrayList<>();
            for (int i = from; i < from + across; i++) {
                cells.add(i >= signing.names().size() ? "" : people ? signing.names().get(i) + "：" : signing.names().get(i)
                        + "\n\n\n年　月　日");
            }
            row(cells, widths, Collections.nCopies(across, people ? "Signer" : "Sealer"), people ? ROOM_TO_SIGN : ROOM_TO_SEAL, false);
        }
        xml.close();
    }
}
