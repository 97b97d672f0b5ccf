package cn.bazhong.projects.spreadsheet;

import java.util.List;

/**
 * A row to be written.
 *
 * @param values one for each column: text, whole numbers, amounts in yuan, dates, instants; {@code null} stays empty
 * @param sum    whether it sums up rows before it
 */
public record SheetRow(List<Object> values, boolean sum) {

    public static SheetRow of(List<Object> values) {
        return new SheetRow(values, false);
    }

    public static SheetRow sum(List<Object> values) {
        return new SheetRow(values, true);
    }
}
