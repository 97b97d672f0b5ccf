package cn.bazhong.projects.dataresource;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Does not share a resource. */
@Schema(description = "Refusal to share a resource")
public record RefuseSharing(@Schema(description = "The law or regulation, by name and article") @NotBlank @Size(max = 1000) String legalBasis) {
}
