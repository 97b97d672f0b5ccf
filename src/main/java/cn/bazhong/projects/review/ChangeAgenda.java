package cn.bazhong.projects.review;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The whole agenda, in place of the one before. */
@Schema(description = "The agenda of a session")
public record ChangeAgenda(
        @Schema(description = "Lines of the list or dossiers, in order") @NotNull @Size(min = 1, max = 500)
        List<@NotNull UUID> items) {
}
