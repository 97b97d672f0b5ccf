package cn.bazhong.projects.dossier;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which dossier is to be begun. */
@Schema(description = "A dossier to be begun")
public record BeginDossier(@NotNull DossierType type) {
}
