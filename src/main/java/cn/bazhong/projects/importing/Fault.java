package cn.bazhong.projects.importing;

import cn.bazhong.projects.spreadsheet.SheetCell;
import java.util.List;

/**
 * Something that does not fit. Kept as a code with its arguments, and told in the language of whoever reads it.
 *
 * @param at     the cell, as its program names it; of a whole row its number; {@code null} for the file
 * @param column key of the column; {@code null} where it is about none
 * @param args   what the text is filled with
 */
public record Fault(String at, String column, FaultCode code, List<String> args) {

    public static Fault ofFile(FaultCode code, String... args) {
        return new Fault(null, null, code, List.of(args));
    }

    public static Fault at(String reference, FaultCode code, String... args) {
        return new Fault(reference, null, code, List.of(args));
    }

    static Fault ofCell(int column, int row, ImportColumn about, FaultCode code, String... args) {
        return new Fault(SheetCell.reference(column, row), about.key(), code, List.of(args));
    }
}
