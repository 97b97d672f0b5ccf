package cn.bazhong.projects.spreadsheet;

/** A file that is not read as a sheet, and why. */
public final class UnreadableSheet extends RuntimeException {

    /** Why, each with the text {@code unreadable.<name>}. */
    public enum Reason {
        /** Whatever it is. */
        NOT_A_WORKBOOK,
        /** The binary workbooks of before 2007. */
        OLD_FORMAT,
        /** Locked with a password. */
        ENCRYPTED,
        /** Values between commas or tabs, in UTF-8. */
        TEXT,
        /** The same in the encoding of Chinese Windows. */
        TEXT_IN_GBK,
        /** Begins as a workbook and is none. */
        DAMAGED,
        TOO_LARGE_INSIDE,
        TOO_MANY_ROWS,
        TOO_MANY_COLUMNS,
        TOO_MUCH_TEXT
    }

    private final Reason reason;
    private final String at;

    /** @param at the cell where it showed; {@code null} for none */
    UnreadableSheet(Reason reason, String at) {
        super(reason + " " + at, null, false, false);
        this.reason = reason;
        this.at = at;
    }

    public Reason reason() {
        return reason;
    }

    public String at() {
        return at;
    }
}
