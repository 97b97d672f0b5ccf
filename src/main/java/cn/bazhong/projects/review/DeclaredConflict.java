package cn.bazhong.projects.review;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A conflict of interest of a member on an item. */
@Schema(description = "Declared conflict of interest. Members of the owner's own department are recused without it.")
public record DeclaredConflict(@NotNull UUID memberId, @NotBlank @Size(max = 500) String reason) {
}
