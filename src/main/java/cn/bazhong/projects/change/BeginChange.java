package cn.bazhong.projects.change;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Begins to ask for a change. */
@Schema(description = "A change request to be begun")
public record BeginChange(@Schema(description = "A project of the caller's department") @NotNull UUID projectId) {
}
