package cn.bazhong.projects.annuallist;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the office enters into the issue it composes, about a project that stands already (A15). */
@Schema(description = "A project carried over from last year, given other amounts, lapsed or cancelled")
public record LineChange(
        @Schema(description = "CARRY_OVER, or in an adjustment AMEND, LAPSE or CANCEL") @NotNull LineKind kind,
        @Schema(description = "The line that stands: in the year before to carry over, else in the same year") @NotNull UUID lineId,
        @Schema(description = "Amounts of the year by source, to carry over or amend") @Size(max = 4)
        List<@NotNull @Valid SourceAmount> funds,
        @Schema(description = "Why; not needed to carry over") @Nullable @Size(max = 1000) String ground) {

    /** Missing amounts are none; null among them is left for validation to name. */
    public LineChange {
        funds = funds == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(funds));
    }
}
