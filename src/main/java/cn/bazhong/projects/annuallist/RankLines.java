package cn.bazhong.projects.annuallist;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The order of a list (A14, A15). */
@Schema(description = "Order of the lines of a list")
public record RankLines(
        @Schema(description = "Lines from first to last; those not named follow by project code") @NotNull @Size(max = 2000)
        List<@NotNull UUID> lines) {
}
