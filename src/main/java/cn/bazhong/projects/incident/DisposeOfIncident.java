package cn.bazhong.projects.incident;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the office makes of it. */
@Schema(description = "What comes of an incident (A26)")
public record DisposeOfIncident(@NotNull Disposition disposition,
        @Schema(description = "Of a suspension, the one lot it is of; null for the whole project") @Nullable UUID lotId,
        @Schema(description = "Why") @NotBlank @Size(max = 2000) String reason) {
}
