package cn.bazhong.projects.paper;

import jakarta.annotation.Nullable;

/**
 * How a paragraph departs from its style. Start with {@link #styled}.
 *
 * @param left  indent in twips, its first line further left by {@code hanging}; {@code null} as the style has it
 * @param right indent in twips; {@code null} as the style has it
 */
record Paragraph(String style, boolean keptWithNext, @Nullable Frame frame, @Nullable Borders borders, @Nullable Integer left,
        int hanging,
        @Nullable Integer right, @Nullable Integer tab) {

    /**
     * Where it stands on the page by itself, beside the text; in twips from the edges of the page.
     *
     * @param height 0 for as high as what stands in it
     */
    record Frame(int left, int top, int width, int height) {
        /** Name of the organ on a letter: its upper edge 30 mm below that of the page. */
        static final Frame LETTER_HEAD = new Frame(Layout.LETTER_LEFT, Layout.mm(30), Layout.LETTER_LINE, 0);

        void write(Xml xml) {
            xml.empty("w:framePr", "w:w", width, "w:h", height, "w:hRule", height == 0 ? "auto" : "exact", "w:hSpace", 0, "w:vSpace", 0,
                    "w:wrap", "notBeside", "w:vAnchor", "page", "w:hAnchor", "page", "w:x", left, "w:y", top);
        }
    }

    /** A line along it; its strength in eighths of a point, its distance in points. */
    record Line(String kind, int eighths, int space, String colour) {
        private static final String RED = "FF0000";
        /** 4 mm from the letters. */
        static final Line RED_SINGLE = new Line("single", 18, 11, RED);
        static final Line RED_THICK_ABOVE_THIN = new Line("thickThinSmallGap", 24, 11, RED);
        static final Line STRONG = new Line("single", 8, 1, "000000");
        static final Line WEAK = new Line("single", 4, 1, "000000");

        private void write(Xml xml, String side) {
            xml.empty("w:" + side, "w:val", kind, "w:sz", eighths, "w:space", space, "w:color", colour);
        }
    }

    /** Lines above and below it, {@code null} for none. */
    record Borders(@Nullable Line above, @Nullable Line below) {

        static Borders below(Line line) {
            return new Borders(null, line);
        }

        private void write(Xml xml) {
            xml.open("w:pBdr");
            if (above != null) {
                above.write(xml, "top");
            }
            if (below != null) {
                below.write(xml, "bottom");
            }
            xml.close();
        }
    }

    static Paragraph styled(String style) {
        return new Paragraph(style, false, null, null, null, 0, null, null);
    }

    Paragraph keptWithNext(boolean kept) {
        return new Paragraph(style, kept, frame, borders, left, hanging, right, tab);
    }

    Paragraph in(Frame place) {
        return new Paragraph(style, keptWithNext, place, borders, left, hanging, right, tab);
    }

    Paragraph with(Borders lines) {
        return new Paragraph(style, keptWithNext, frame, lines, left, hanging, right, tab);
    }

    Paragraph indented(int by, int hangingBy) {
        return new Paragraph(style, keptWithNext, frame, borders, by, hangingBy, right, tab);
    }

    Paragraph fromRight(int by) {
        return new Paragraph(style, keptWithNext, frame, borders, left, hanging, by, tab);
    }

    /** What comes behind a tab ends there. */
    Paragraph withRightTab(int at) {
        return new Paragraph(style, keptWithNext, frame, borders, left, hanging, right, at);
    }

    /** In the order the format prescribes. */
    void write(Xml xml) {
        xml.open("w:pPr").empty("w:pStyle", "w:val", style);
        if (keptWithNext) {
            xml.empty("w:keepNext");
        }
        if (frame != null) {
            frame.write(xml);
        }
        if (borders != null) {
            borders.write(xml);
        }
        if (tab != null) {
            xml.open("w:tabs").empty("w:tab", "w:val", "right", "w:pos", tab).close();
        }
        if (left != null) {
            xml.empty("w:ind", "w:left", left, "w:hanging", hanging);
        } else if (right != null) {
            xml.empty("w:ind", "w:right", right);
        }
        xml.close();
    }
}
