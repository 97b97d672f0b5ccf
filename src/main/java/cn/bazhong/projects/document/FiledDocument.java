package cn.bazhong.projects.document;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A document of a project as it stands: what of it counts, and by which digest it can be told. */
@Schema(description = "A document with the version that counted")
public record FiledDocument(UUID documentId, DocumentType type, String title,
        @Schema(description = "Number of the version that counted") int number,
        @Schema(description = "Id of that version, whose content can be read") UUID versionId,
        String fileName,
        @Schema(description = "Bytes") long size,
        @Schema(description = "SHA-256 in hex") String digest) {

    static FiledDocument of(DocumentRow row) {
        return new FiledDocument(row.document().id(), row.document().type(), row.document().title(), row.current().number(),
                row.current().id(), row.current().fileName(), row.current().size(), row.current().digest());
    }
}
