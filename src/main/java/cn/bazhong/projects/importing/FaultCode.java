package cn.bazhong.projects.importing;

import cn.bazhong.projects.spreadsheet.UnreadableSheet;

/** What can be wrong with a workbook, each with the text {@code importFault.<name>}. */
public enum FaultCode {
    // The file
    NOT_A_WORKBOOK, OLD_FORMAT, ENCRYPTED, TEXT, TEXT_IN_GBK, DAMAGED, TOO_LARGE_INSIDE, TOO_MANY_ROWS, TOO_MANY_COLUMNS,
    TOO_MUCH_TEXT,
    // The template
    NO_TEMPLATE, OTHER_TEMPLATE, OLD_TEMPLATE, MERGED, COLUMN_MISSING, COLUMN_UNKNOWN, COLUMN_TWICE, BESIDE_COLUMNS, NO_ROWS,
    // One cell
    REQUIRED, FORMULA, CELL_ERROR, TOO_LONG, UNUSABLE_TEXT, NOT_A_NUMBER, NOT_WHOLE, OUT_OF_RANGE, NEGATIVE, TOO_PRECISE, TOO_LARGE,
    NOT_A_DATE, IMPLAUSIBLE_DATE, NOT_YES_NO, UNKNOWN_CHOICE, UNKNOWN_DEPARTMENT, ENDED_DEPARTMENT, OTHER_JURISDICTION,
    FOREIGN_DEPARTMENT,
    // One row
    CLASSIFIED, SUM_DIFFERS, PERIOD_ORDER, NO_OPEN_CALL, TWICE_IN_FILE, EXISTS, APPROVAL_MISSING, STAGE_OF_CONTENT;

    static FaultCode of(UnreadableSheet.Reason reason) {
        return valueOf(reason.name());
    }
}
