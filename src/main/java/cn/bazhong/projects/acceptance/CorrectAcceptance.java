package cn.bazhong.projects.acceptance;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The owner has put right what the signers asked for. */
@Schema(description = "Report that what the signers asked for is put right (A29)")
public record CorrectAcceptance(@Schema(description = "What was done, item by item") @NotBlank @Size(max = 4000) String report,
        @Schema(description = "Documents that show it") @Nullable @Size(max = 20) List<@NotNull UUID> documents,
        @Schema(description = "Materials that are handed in anew, or for the first time") @Nullable @Size(max = 20)
        List<@NotNull @Valid Material> materials) {

    /** Unlike {@code List.copyOf} it bears null elements, which validation then names. */
    public CorrectAcceptance {
        documents = documents == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(documents));
        materials = materials == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(materials));
    }

    List<UUID> papers() {
        return Stream.concat(documents.stream(), materials.stream().map(Material::documentId).filter(Objects::nonNull)).distinct().toList();
    }
}
