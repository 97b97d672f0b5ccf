package cn.bazhong.projects.wording;

/** The formats of GB/T 9704-2012 in which papers are set. */
public enum PaperForm {
    /** 文件式: red head, number and red line above the title. */
    DOCUMENT,
    /** 信函式: between two red double lines. */
    LETTER,
    /** 纪要式: nobody signs it. */
    MINUTES,
    /** A sheet that goes with other papers, without a red head. */
    SHEET
}
