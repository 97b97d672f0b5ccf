package cn.bazhong.projects.paper;

/**
 * The measures of GB/T 9704-2012 in twentieths of a point (twips): A4, a text block of 156 by 225 mm, 37 mm below the upper and
 * 28 mm right of the left edge, 22 lines of 28 characters. Pure.
 */
final class Layout {
    static final int PAGE_WIDTH = mm(210);
    static final int PAGE_HEIGHT = mm(297);
    static final int TOP = mm(37);
    static final int LEFT = mm(28);
    static final int TEXT_WIDTH = mm(156);
    static final int TEXT_HEIGHT = mm(225);
    static final int RIGHT = PAGE_WIDTH - LEFT - TEXT_WIDTH;
    static final int BOTTOM = PAGE_HEIGHT - TOP - TEXT_HEIGHT;
    static final int LINES = 22;
    static final int CHARACTERS = 28;
    /** Exactly so high is a line, whatever stands in it. */
    static final int LINE = TEXT_HEIGHT / LINES;
    /** 三号, 16 points, set a quarter of a point closer so that 28 fit. */
    static final int CHARACTER = TEXT_WIDTH / CHARACTERS;
    /** Upper edge of the page number 7 mm below the text block. */
    static final int FOOTER = BOTTOM - mm(7) - 14 * 20;
    /** The red lines of a letter are longer than the text is wide. */
    static final int LETTER_LINE = mm(170);
    static final int LETTER_LEFT = (PAGE_WIDTH - LETTER_LINE) / 2;

    private Layout() {
    }

    static int mm(double millimetres) {
        return (int) Math.round(millimetres * 1440 / 25.4);
    }

    /** Width of a text in characters: letters, digits and blanks take half of one. */
    static double characters(String text) {
        return text.codePoints().mapToDouble(sign -> sign < 0x2000 ? 0.5 : 1).sum();
    }

    /** Whether two texts stand on one line of so many characters, apart from each other. */
    static boolean fitsBeside(String left, String right, int line) {
        return characters(left) + characters(right) + 1 <= line;
    }

    /** Points in which a text stands on one line, at most; narrowed letters are allowed for. */
    static int markSize(String text) {
        return Math.max(24, Math.min(44, (int) (TEXT_WIDTH / 20.0 / characters(text) / 0.56)));
    }

    /** By how much its letters are narrowed so that it stands on one line, percent. */
    static int markScale(String text, int size) {
        return Math.max(50, Math.min(100, (int) (TEXT_WIDTH / 20.0 * 98 / (characters(text) * size))));
    }
}
