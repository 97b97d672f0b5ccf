package cn.bazhong.projects.procedure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an organ needs from the owner before it can go on. */
@Schema(description = "What an organ needs from the owner before it can go on")
public record RequestMaterial(
        @NotBlank @Size(max = 2000) String what) {
}
