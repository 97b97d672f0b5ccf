package cn.bazhong.projects.spreadsheet;

/**
 * What a workbook may come to. What it says of itself is not believed.
 *
 * @param rows     with something in them
 * @param columns  up to the last with something in it
 * @param inflated bytes of all its parts when unpacked
 * @param text     characters in all cells of the sheet together
 */
public record SheetLimits(int rows, int columns, long inflated, long text) {
}
