package cn.bazhong.projects.procedure;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the technical review found of one section of a dossier (A21). */
@Schema(description = "What the technical review found of one section (A21)")
public record AssessedSection(
        @Schema(description = "Name of the section") @NotBlank @Size(max = 100) String section,
        @Schema(description = "Whether it holds as it is; false where it has to be mended") @NotNull Boolean sound,
        @Schema(description = "What was found; required where it has to be mended") @Nullable @Size(max = 1000) String finding) {

    /** As the event says it. */
    Map<String, Object> recorded() {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("section", section);
        said.put("sound", sound);
        said.put("finding", finding);
        return said;
    }
}
