package cn.bazhong.projects.determination;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the owner says when it is heard. */
@Schema(description = "Statement of the owner before a finding")
public record StateOnDetermination(@NotBlank @Size(max = 4000) String statement,
        @Schema(description = "Documents of the project that show it") @Nullable @Size(max = 20) List<@NotNull UUID> documents) {

    /** Unlike {@code List.copyOf} it bears null elements, which validation then names. */
    public StateOnDetermination {
        documents = documents == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(documents));
    }
}
