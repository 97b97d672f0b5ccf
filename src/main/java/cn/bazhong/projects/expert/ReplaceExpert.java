package cn.bazhong.projects.expert;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody who was drawn cannot come. */
@Schema(description = "The expert who cannot come; the next of the reserves takes the place")
public record ReplaceExpert(@NotNull UUID expertId, @NotBlank @Size(max = 500) String reason) {
}
