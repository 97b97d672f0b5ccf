package cn.bazhong.projects.paper;

import java.util.ArrayList;
import java.util.List;

/** How a title is broken into lines: of about the same length, and where possible beside a name rather than within it. Pure. */
final class TitleLines {
    /** Characters of 二号 that stand on a line. */
    private static final int LONGEST = 20;
    private static final String OPENING = "“《（〔";
    private static final String CLOSING = "”》）〕、，。：；";
    private static final String JOINS = "的于对和与及";

    private TitleLines() {
    }

    static List<String> of(String title) {
        List<String> lines = new ArrayList<>();
        String rest = title.strip();
        int left = (int) Math.ceil(Layout.characters(rest) / LONGEST);
        while (left > 1 && Layout.characters(rest) > LONGEST) {
            int at = best(rest, left);
            lines.add(rest.substring(0, at).strip());
            rest = rest.substring(at).strip();
            left = Math.max(left - 1, (int) Math.ceil(Layout.characters(rest) / LONGEST));
        }
        lines.add(rest);
        return lines;
    }

    /** What follows has to fit on the lines that are left. */
    private static int best(String text, int lines) {
        double whole = Layout.characters(text);
        int best = -1;
        double most = Double.NEGATIVE_INFINITY;
        for (int at = 1; at < text.length(); at++) {
            double width = Layout.characters(text.substring(0, at));
            boolean fits = width <= LONGEST && whole - width <= (double) LONGEST * (lines - 1);
            double worth = worth(text.charAt(at - 1), text.charAt(at)) - Math.abs(width - whole / lines);
            if (fits && worth > most) {
                best = at;
                most = worth;
            }
        }
        return best < 0 ? longest(text) : best;
    }

    private static int longest(String text) {
        int at = 1;
        while (at < text.length() && Layout.characters(text.substring(0, at + 1)) <= LONGEST) {
            at++;
        }
        return Character.isLowSurrogate(text.charAt(Math.min(at, text.length() - 1))) ? at - 1 : at;
    }

    private static double worth(char before, char after) {
        if (CLOSING.indexOf(after) >= 0 || OPENING.indexOf(before) >= 0 || Character.isLowSurrogate(after) || isWord(before)
                && isWord(after)) {
            return -1000;
        }
        if (CLOSING.indexOf(before) >= 0 || OPENING.indexOf(after) >= 0) {
            return 8;
        }
        return JOINS.indexOf(before) >= 0 ? 3 : JOINS.indexOf(after) >= 0 ? -3 : 0;
    }

    private static boolean isWord(char one) {
        return one < 0x80 && Character.isLetterOrDigit(one);
    }
}
