package cn.bazhong.projects.application;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The office's word on the declarations; takes the place of what it said before. */
@Schema(description = "Word on the declarations of the negative list, in place of what was said before")
public record ConfirmDeclarations(
        @Schema(description = "One for each item that was looked at") @NotNull @Size(max = 8)
        List<@NotNull @Valid Confirmation> confirmations) {
}
