package cn.bazhong.projects.oversight;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Revokes an entry; it stays in the register. */
@Schema(description = "Revocation of a sanction")
public record RevokeSanction(@Schema(description = "Why") @NotBlank @Size(max = 1000) String reason) {
}
