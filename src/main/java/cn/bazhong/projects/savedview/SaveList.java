package cn.bazhong.projects.savedview;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A list as it is shown now, to be kept under a name. */
@Schema(description = "A list to be kept under a name")
public record SaveList(
        @Schema(description = "Address of the page, without its query") @NotNull @Pattern(regexp = "/[a-z/-]{1,63}") String page,
        @Schema(description = "How its owner calls it; once a page, the same name replaces what it stood for") @NotBlank @Size(max = 50)
        String name,
        @Schema(description = "Query of the page: filters, order, columns") @NotNull @Size(max = 1000) String query) {
}
