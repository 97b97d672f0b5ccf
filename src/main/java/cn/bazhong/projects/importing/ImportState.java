package cn.bazhong.projects.importing;

/** How far an import has come. */
public enum ImportState {
    /** Begun; its workbook is to come. */
    AWAITING_FILE,
    /** Something in the workbook does not fit, and nothing of it was kept. */
    FAULTY,
    /** Everything fits; nothing is entered yet. */
    READY,
    /** It fitted, and was not entered in time or before its importer began another: its rows are gone. */
    LAPSED,
    /** Entered, whole. */
    DONE
}
