package cn.bazhong.projects.operation;

import cn.bazhong.projects.project.PlausibleDate;
import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A replaced system was shut down. */
@Schema(description = "Shutdown of a replaced system (A8)")
public record ShutDownSystem(@Schema(description = "Last day of it, not after today") @NotNull @PlausibleDate LocalDate on,
        @Schema(description = "Whether its data were migrated") @NotNull Boolean dataMigrated,
        @Schema(description = "What became of its data; required where they were not migrated") @Nullable @Size(max = 2000) String note,
        @Schema(description = "A document of the project that shows it") @NotNull UUID documentId) {
}
