package cn.bazhong.projects.expert;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One draw in the list of them. */
@Schema(name = "ExpertDrawSummary")
public record DrawSummary(UUID id, String purpose, LocalDate neededOn,
        @Schema(description = "How many were drawn") int count,
        @Schema(description = "How many were replaced since") int replaced, String drawnBy, Instant drawnAt) {

    static DrawSummary of(DrawnPanel kept, Panel panel) {
        return new DrawSummary(kept.id(), panel.criteria().purpose(), panel.criteria().neededOn(), panel.draw().drawn().size(),
                panel.replacements().size(), kept.drawnBy(), kept.drawnAt());
    }
}
