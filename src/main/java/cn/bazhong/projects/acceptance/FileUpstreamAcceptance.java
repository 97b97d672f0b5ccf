package cn.bazhong.projects.acceptance;

import cn.bazhong.projects.project.PlausibleDate;
import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an owner reports of an acceptance by the upper level. */
@Schema(description = "Result of an acceptance as the upper level requires it (A31)")
public record FileUpstreamAcceptance(@Schema(description = "Day of the result, not after today") @NotNull @PlausibleDate LocalDate heldOn,
        @Schema(description = "The organ above that accepted it") @NotBlank @Size(max = 200) String organ,
        @Schema(description = "What it came to") @NotBlank @Size(max = 4000) String summary, @NotNull Boolean accepted,
        @Schema(description = "Number of its document") @Nullable @Size(max = 100) String documentNumber,
        @Schema(description = "The result, a document of the project") @NotNull UUID documentId) implements Held {

    @Override
    public boolean passed() {
        return accepted;
    }

    @Override
    public List<UUID> papers() {
        return List.of(documentId);
    }
}
