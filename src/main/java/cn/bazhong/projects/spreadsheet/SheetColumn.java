package cn.bazhong.projects.spreadsheet;

/**
 * A column of a sheet.
 *
 * @param heading as its reader reads it
 * @param width   in characters of the standard font; a Chinese one takes two
 */
public record SheetColumn(String heading, int width, Kind kind) {

    /** What its cells hold, and how it is shown. */
    public enum Kind {
        /** Also what looks like a formula: as text it stays text, even when somebody edits the cell. */
        TEXT("@", "left"),
        WHOLE("0", "center"),
        /** Given in yuan, shown in 万元 as the pages do; the cell keeps every cent. */
        WAN("#,##0.00", "right"),
        DATE("yyyy-mm-dd", "center"),
        MOMENT("yyyy-mm-dd hh:mm", "center");

        private final String format;
        private final String alignment;

        Kind(String format, String alignment) {
            this.format = format;
            this.alignment = alignment;
        }

        String format() {
            return format;
        }

        String alignment() {
            return alignment;
        }
    }

    public static SheetColumn text(String heading, int width) {
        return new SheetColumn(heading, width, Kind.TEXT);
    }
}
