package cn.bazhong.projects.determination;

import cn.bazhong.projects.document.FiledDocument;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the owner reported as put right, and what the organ said to it. */
@Schema(name = "Remedy")
public record Remedy(LocalDate doneOn, String text, List<FiledDocument> evidence, String by, Instant at,
        @Schema(description = "What is still missing; null where nothing was said against it") @Nullable String refusal) {

    Remedy refused(String reason) {
        return new Remedy(doneOn, text, evidence, by, at, reason);
    }
}
