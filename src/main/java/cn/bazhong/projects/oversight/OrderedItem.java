package cn.bazhong.projects.oversight;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing to be put right. It is called by its place in the order, from 1. */
@Schema(description = "One thing to be put right (A43)")
public record OrderedItem(@NotNull OversightSubject subject,
        @Schema(description = "What is wrong") @NotBlank @Size(max = 1000) String wrong,
        @Schema(description = "What is required") @NotBlank @Size(max = 1000) String required) {
}
