package cn.bazhong.projects.dossier;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The way an owner wants to take. */
@Schema(description = "A way to approval with what the owner puts forward for it")
public record ChoosePath(
        @NotNull PathKind kind,
        @NotNull @Valid PathGrounds grounds) {
}
