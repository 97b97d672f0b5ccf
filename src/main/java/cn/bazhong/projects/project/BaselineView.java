package cn.bazhong.projects.project;

import cn.bazhong.projects.regulation.Article;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A frozen baseline. */
@Schema(name = "Baseline")
public record BaselineView(UUID id, @Schema(description = "Counts within the project, from 1") int number,
        Baseline.Kind kind, Article article,
        @Schema(description = "What approved it") String source,
        @Schema(description = "What was approved: amount in yuan, as text, and profile", implementation = Object.class)
        @JsonRawValue String content,
        @Schema(description = "SHA-256 of the content in canonical form (RFC 8785)") String digest, Instant frozenAt) {

    static BaselineView of(Baseline baseline) {
        return new BaselineView(baseline.id(), baseline.number(), baseline.kind(), baseline.article(), baseline.source(),
                baseline.content(), baseline.digest(), baseline.frozenAt());
    }
}
