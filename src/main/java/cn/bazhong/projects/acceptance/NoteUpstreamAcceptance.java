package cn.bazhong.projects.acceptance;

import cn.bazhong.projects.project.PlausibleDate;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The upper level has accepted it; the result is filed later. */
@Schema(description = "Day on which the upper level came to its result (A31)")
public record NoteUpstreamAcceptance(@Schema(description = "Not after today") @NotNull @PlausibleDate LocalDate acceptedOn) {
}
