package cn.bazhong.projects.application;

import cn.bazhong.projects.project.ProjectProfile;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What if? Nothing of it is stored. */
@Schema(description = "A profile to be looked at by the rules; nothing is stored")
public record ScreenProfile(
        @Schema(description = "The annual list it would be for") @NotNull UUID listId,
        @NotNull @Valid ProjectProfile profile) {
}
