package cn.bazhong.projects.spreadsheet;

/** The one kind of workbook the portal hands out and takes. */
public final class Xlsx {
    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Xlsx() {
    }

    /** Whether an {@code Accept} header asks for a workbook; whoever takes JSON too gets JSON. */
    static boolean isAsked(String accept) {
        return accept != null && accept.contains(MEDIA_TYPE) && !accept.contains("json");
    }
}
