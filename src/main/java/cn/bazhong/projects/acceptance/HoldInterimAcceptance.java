package cn.bazhong.projects.acceptance;

import cn.bazhong.projects.project.PlausibleDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an owner reports on the acceptance of one lot. */
@Schema(description = "Acceptance of a lot by itself, before the project is accepted as a whole (A29)")
public record HoldInterimAcceptance(@Schema(description = "A lot of the project that is complete") @NotNull UUID lotId,
        @Schema(description = "Not after today") @NotNull @PlausibleDate LocalDate heldOn,
        @Schema(description = "Who took part") @NotBlank @Size(max = 1000) String participants,
        @Schema(description = "What they found") @NotBlank @Size(max = 4000) String summary, @NotNull Boolean accepted,
        @Schema(description = "The opinion, a document of the project") @NotNull UUID documentId) implements Held {

    @Override
    public boolean passed() {
        return accepted;
    }

    @Override
    public List<UUID> papers() {
        return List.of(documentId);
    }
}
