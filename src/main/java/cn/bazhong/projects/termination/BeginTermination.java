package cn.bazhong.projects.termination;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Begins an application for termination. */
@Schema(description = "An application for termination is begun")
public record BeginTermination(@Schema(description = "A project of the caller's department") @NotNull UUID projectId) {
}
