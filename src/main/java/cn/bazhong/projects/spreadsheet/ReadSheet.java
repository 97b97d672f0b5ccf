package cn.bazhong.projects.spreadsheet;

import java.util.List;

/**
 * A sheet as it was read.
 *
 * @param rows   those with something in them, in order
 * @param merged cells that were joined, each as {@code A1:C2}; of many the first
 */
public record ReadSheet(List<Row> rows, List<String> merged) {

    /**
     * A row.
     *
     * @param number as its program shows it, from 1 on
     * @param cells  those with something in them, in order
     */
    public record Row(int number, List<SheetCell> cells) {
    }
}
