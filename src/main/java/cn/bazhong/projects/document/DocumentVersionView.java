package cn.bazhong.projects.document;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One version of a document. */
@Schema(name = "DocumentVersion")
public record DocumentVersionView(UUID id, int number, String fileName,
        @Schema(description = "Of its kind; its content was looked at") String mediaType,
        @Schema(description = "Whether a browser may show it in a page") boolean shown,
        @Schema(description = "In bytes") long size,
        @Schema(description = "SHA-256 in hexadecimal; null until it is stored") @Nullable String digest, VersionState state,
        @Schema(description = "Who stored it, or announced it where it is not stored") String byName, Instant at,
        @Schema(description = "Where its content is; null unless it is stored") @Nullable String content) {
    private static final String HOME = "/api/v1/document-versions/";

    static DocumentVersionView of(DocumentVersion version) {
        return new DocumentVersionView(version.id(), version.number(), version.fileName(), version.kind().mediaType(),
                version.kind().isShown(), version.size(), version.digest(), version.state(), version.byName(), version.at(),
                version.isStored() ? contentOf(version.id()) : null);
    }

    static String contentOf(UUID version) {
        return HOME + version + "/content";
    }
}
