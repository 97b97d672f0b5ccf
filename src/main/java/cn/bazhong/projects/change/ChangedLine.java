package cn.bazhong.projects.change;

import cn.bazhong.projects.dossier.CostKind;
import jakarta.annotation.Nullable;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A cost line that is to be another one. */
@Schema(description = "A cost line as it is to be; a new one has an id of its own, name and kind")
public record ChangedLine(@NotNull UUID id,
        @Schema(description = "Of a new line; null for one that is there") @Nullable @Size(max = 200) String name,
        @Schema(description = "Of a new line; null for one that is there") @Nullable CostKind kind,
        @Schema(description = "Yuan; 0 strikes the line off") @NotNull @PositiveOrZero @Digits(integer = 13, fraction = 2)
        BigDecimal amount) {
}
