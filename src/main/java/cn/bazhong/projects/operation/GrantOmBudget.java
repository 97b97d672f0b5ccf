package cn.bazhong.projects.operation;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Finance agrees to less than was applied for, line by line. */
@Schema(description = "Agreement to an application for O&M funds, line by line (A35). A line that is not named is agreed to as it is")
public record GrantOmBudget(@Size(max = 100) List<@NotNull @Valid OmGrant> lines,
        @Nullable @Size(max = 4000) String opinion,
        @Schema(description = "Number of the document it is issued under") @Nullable @Size(max = 100) String documentNumber) {

    public GrantOmBudget {
        lines = lines == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(lines));
    }
}
