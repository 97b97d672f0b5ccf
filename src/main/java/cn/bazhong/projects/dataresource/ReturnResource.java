package cn.bazhong.projects.dataresource;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Gives a resource back. */
@Schema(description = "What has to be mended before a resource is registered")
public record ReturnResource(@NotBlank @Size(max = 1000) String reason) {
}
