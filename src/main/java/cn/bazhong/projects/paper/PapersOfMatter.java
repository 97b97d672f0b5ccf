package cn.bazhong.projects.paper;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The papers of a matter. */
@Schema(description = "What the reader's organ may issue on a matter, and what was issued on it")
public record PapersOfMatter(@Schema(description = "Of the reader's own organ") List<PaperDraftView> drafts,
        @Schema(description = "In the order they were issued, revoked ones too") List<PaperView> papers) {
}
