package cn.bazhong.projects.oversight;

import cn.bazhong.projects.project.PlausibleDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A check as it was carried out. */
@Schema(description = "A check on a project (A43)")
public record EnterCheck(@NotNull CheckKind kind, @Schema(description = "Not after today") @NotNull @PlausibleDate LocalDate checkedOn,
        @Schema(description = "What was looked at") @NotEmpty @Size(max = 8) List<@NotNull OversightSubject> subjects,
        @Schema(description = "What was found") @NotBlank @Size(max = 4000) String findings, @NotNull CheckResult result) {

    public EnterCheck {
        subjects = subjects == null ? List.of() : subjects.stream().toList();
    }
}
