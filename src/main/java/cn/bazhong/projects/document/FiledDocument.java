package cn.bazhong.projects.document;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A document of a project as it stands: what of it counts, and by which digest it can be told. */
@Schema(description = "A document with the version that counted")
public record FiledDocument(UUID documentId, DocumentType type, String title,
        @Schema(description = "Number of the version that counted") int number,
        @Schema(description = "Id of that version, whose content can be read") UUID versionId,
        String fileName,
        @Schema(description = "Of its kind; its content was looked at") String mediaType,
        @Schema(description = "Whether a browser may show it in a page") boolean shown,
        @Schema(description = "Bytes") long size,
        @Schema(description = "SHA-256 in hex") String digest) {

    /** What was handed in before its kind was kept has the one of its name, by which alone documents are taken. */
    public FiledDocument {
        if (mediaType == null) {
            FileKind kind = FileKind.named(fileName).orElseThrow();
            mediaType = kind.mediaType();
            shown = kind.isShown();
        }
    }

    static FiledDocument of(DocumentRow row) {
        return new FiledDocument(row.document().id(), row.document().type(), row.document().title(), row.current().number(),
                row.current().id(), row.current().fileName(), row.current().kind().mediaType(), row.current().kind().isShown(),
                row.current().size(), row.current().digest());
    }
}
