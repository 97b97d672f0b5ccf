package cn.bazhong.projects.spreadsheet;

import java.util.List;

/**
 * What stands around the rows of a sheet.
 *
 * @param name   of the sheet, as its tab shows it
 * @param title  over the whole
 * @param note   below the title: the unit of amounts, the day, what was asked for
 * @param pages  text of the foot, in which {@code &P} is the page and {@code &N} the number of pages
 */
public record SheetForm(String name, String title, String note, String pages, List<SheetColumn> columns) {
    public SheetForm {
        columns = List.copyOf(columns);
    }
}
