package cn.bazhong.projects.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the secretary took down on one item. */
@Schema(description = "Declared conflicts and votes on one item, each as a whole")
public record ItemEntries(
        @NotNull UUID itemId,
        @Schema(description = "Version of the item the entries were made on; 412 when it has changed since") @NotNull
        Long version,
        @Schema(description = "As before when missing") @Size(max = 100) List<@NotNull @Valid DeclaredConflict> recusals,
        @Schema(description = "As before when missing") @Size(max = 100) List<@NotNull @Valid VoteEntry> votes) {
}
