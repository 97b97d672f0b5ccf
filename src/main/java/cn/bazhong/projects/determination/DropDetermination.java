package cn.bazhong.projects.determination;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Takes a proposed finding back. */
@Schema(description = "Dropping of a proposed finding")
public record DropDetermination(@Schema(description = "Why") @NotBlank @Size(max = 1000) String reason) {
}
