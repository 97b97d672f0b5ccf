package cn.bazhong.projects.annuallist;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which project an added one takes the place of (A15). */
@Schema(description = "The line that an added line takes the place of")
public record ChooseReplaced(
        @Schema(description = "A line that stands in the year and is not begun; null for none") @Nullable UUID lineId,
        @Schema(description = "Why; required with a line") @Nullable @Size(max = 1000) String ground) {
}
