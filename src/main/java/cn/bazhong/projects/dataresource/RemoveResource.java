package cn.bazhong.projects.dataresource;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Takes a resource out. */
@Schema(description = "Why there is no such resource any more")
public record RemoveResource(@NotBlank @Size(max = 1000) String reason) {
}
