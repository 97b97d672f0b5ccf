package cn.bazhong.projects.spreadsheet;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A cell with something in it.
 *
 * @param column from 0 on
 * @param text   as text, numbers written out
 * @param number {@code null} unless it holds one
 * @param day    what the number means as a date; {@code null} where it means none
 */
public record SheetCell(int column, Kind kind, String text, BigDecimal number, LocalDate day) {

    /** What it holds. */
    public enum Kind {
        TEXT, NUMBER, BOOLEAN, FORMULA, ERROR
    }

    /** Its name in a row, as the program that shows it names it: {@code AB12}. */
    public static String reference(int column, int row) {
        StringBuilder letters = new StringBuilder();
        for (int left = column; left >= 0; left = left / 26 - 1) {
            letters.insert(0, (char) ('A' + left % 26));
        }
        return letters.append(row).toString();
    }
}
