package cn.bazhong.projects.acceptance;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The owner's word before a failure is final. */
@Schema(description = "Statement of the owner on an acceptance that somebody is against (A29, A30)")
public record StateOnAcceptance(@NotBlank @Size(max = 4000) String statement,
        @Schema(description = "Documents that show it") @Nullable @Size(max = 20) List<@NotNull UUID> documents) {

    /** Unlike {@code List.copyOf} it bears null elements, which validation then names. */
    public StateOnAcceptance {
        documents = documents == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(documents));
    }
}
