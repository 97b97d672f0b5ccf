package cn.bazhong.projects.procedure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a draft is not signed. */
@Schema(description = "A draft that is given back instead of being signed")
public record GiveDraftBack(@Schema(description = "What has to be changed") @NotBlank @Size(max = 1000) String reason) {
}
