package cn.bazhong.projects.determination;

import cn.bazhong.projects.restriction.CauseKind;
import jakarta.annotation.Nullable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an organ means to find. */
@Schema(description = "Proposal of a finding that would restrict an owner (A11, A32, A47)")
public record ProposeDetermination(@NotNull CauseKind kind,
        @Schema(description = "The project it lies in; of data not delivered the one it shows in, or null") @Nullable UUID projectId,
        @Schema(description = "Organisation code of the owner; only where no project is named") @Nullable @Size(max = 32) String department,
        @Schema(description = "The year a finding of Article 32 is about: this one or the last; null for others")
        @Nullable @Min(2022) @Max(2100) Integer year,
        @Schema(description = "What was found, and how") @NotBlank @Size(max = 4000) String facts,
        @Schema(description = "Working days the owner has to be heard; null as the policy sets, and never fewer")
        @Nullable @Min(1) @Max(90) Integer workingDays,
        @Schema(description = "Documents of the project that show it") @Nullable @Size(max = 20) List<@NotNull UUID> documents) {

    /** Unlike {@code List.copyOf} it bears null elements, which validation then names. */
    public ProposeDetermination {
        documents = documents == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(documents));
    }
}
