package cn.bazhong.projects.procedure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All that a person has open goes to another. */
@Schema(description = "Handover of a person's open matters")
record HandOver(
        @Schema(description = "A person of the same department, in every role the matters ask for")
        @NotBlank @Size(max = 200) String to,
        @NotBlank @Size(max = 1000) String reason) {
}
