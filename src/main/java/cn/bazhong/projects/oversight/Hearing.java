package cn.bazhong.projects.oversight;

import cn.bazhong.projects.project.PlausibleDate;
import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The owner has its say before a measure is decided. */
@Schema(description = "The hearing of the owner before a measure")
public record Hearing(@Schema(description = "Not before the order, not after the decision") @NotNull @PlausibleDate LocalDate heardOn,
        @Schema(description = "What the owner said; null where it made no use of it") @Nullable @Size(max = 2000) String statement) {
}
