package cn.bazhong.projects.document;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of files documents are made of: by which name they go, and as what their content is found out to be. */
enum FileKind {
    PDF("application/pdf", true, "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", false, "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", false, "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", false, "pptx"),
    DOC("application/msword", false, "doc"),
    XLS("application/vnd.ms-excel", false, "xls"),
    PNG("image/png", true, "png"),
    JPEG("image/jpeg", true, "jpg", "jpeg"),
    TIFF("image/tiff", false, "tif", "tiff"),
    TXT("text/plain", false, "txt"),
    ZIP("application/zip", false, "zip"),
    OFD("application/ofd", false, "ofd");

    private final String mediaType;
    private final boolean shown;
    private final List<String> endings;

    FileKind(String mediaType, boolean shown, String... endings) {
        this.mediaType = mediaType;
        this.shown = shown;
        this.endings = List.of(endings);
    }

    /** The kind a file name says it is; empty for one the portal does not know. */
    static Optional<FileKind> named(String fileName) {
        String ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(kind -> kind.endings.contains(ending) && fileName.contains(".")).findFirst();
    }

    /** The kind of what a content was found out to be; empty for anything that is no document. */
    static Optional<FileKind> detected(String mediaType) {
        return Arrays.stream(values()).filter(kind -> kind.mediaType.equals(mediaType)).findFirst();
    }

    String mediaType() {
        return mediaType;
    }

    /** Whether a browser may show it in the page rather than only save it. */
    boolean isShown() {
        return shown;
    }

    String ending() {
        return endings.get(0);
    }

    /** Every media type a content is answered as. */
    static Stream<String> mediaTypes() {
        return Arrays.stream(values()).map(FileKind::mediaType);
    }
}
