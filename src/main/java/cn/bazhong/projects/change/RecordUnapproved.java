package cn.bazhong.projects.change;

import cn.bazhong.projects.project.PlausibleDate;
import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something was built other than approved, without anybody having been asked. */
@Schema(description = "A change that was made without approval (A25)")
public record RecordUnapproved(@Schema(description = "What was done other than approved") @NotBlank @Size(max = 4000) String what,
        @Schema(description = "Not after today") @NotNull @PlausibleDate LocalDate foundOn,
        @Schema(description = "The cost lines it concerns: no after-the-fact increase of them, if it was major and caused the overrun")
        @NotEmpty @Size(max = 50) List<@NotNull UUID> lines,
        @Schema(description = "What shows it, as a document of the project") @Nullable UUID documentId) {
}
