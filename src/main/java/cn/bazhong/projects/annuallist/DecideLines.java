package cn.bazhong.projects.annuallist;

import cn.bazhong.projects.procedure.ItemDecision;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What government or Party committee decides on the lines of a list (A15). */
@Schema(description = "Decisions on every line that is due for the organ")
public record DecideLines(
        @Schema(description = "One a line: all included lines when the list first comes to the organ, later those the other "
                + "organ changed") @NotEmpty @Size(max = 2000) List<@NotNull @Valid ItemDecision> decisions) {
}
