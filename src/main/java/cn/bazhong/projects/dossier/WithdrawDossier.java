package cn.bazhong.projects.dossier;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a dossier is taken back. */
@Schema(description = "Why a dossier is taken back")
public record WithdrawDossier(@NotBlank @Size(max = 1000) String reason) {
}
