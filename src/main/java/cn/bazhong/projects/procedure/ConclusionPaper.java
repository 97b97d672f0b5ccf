package cn.bazhong.projects.procedure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The paper a conclusion comes with, as it stood then: the reply to the owner's letter (A20), the approval (A6). */
@Embeddable
@Schema(description = "The paper a conclusion comes with, as it stood then")
public record ConclusionPaper(
        @Column(name = "paper_document") UUID documentId,
        @Schema(description = "Id of the version that counted, whose content can be read")
        @Column(name = "paper_version") UUID versionId,
        @Column(name = "paper_name") String fileName,
        @Schema(description = "SHA-256 in hex") @Column(name = "paper_digest") String digest) {
}
