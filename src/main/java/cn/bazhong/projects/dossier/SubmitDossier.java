package cn.bazhong.projects.dossier;

import cn.bazhong.projects.project.PlausibleDate;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What comes with a dossier when it is handed in. */
@Schema(description = "What comes with a dossier when it is handed in")
public record SubmitDossier(
        @Schema(description = "Number of the owner's letter to the consulted bodies (A20); required where any is asked")
        @Size(max = 100) String letterNumber,
        @Schema(description = "Date of that letter, not after today") @PlausibleDate LocalDate letterDate,
        @Schema(description = "Whether opinions given on contents that have not changed since are to count again (A20)")
        @NotNull Boolean reuseOpinions) {

    boolean hasLetter() {
        return letterNumber != null && !letterNumber.isBlank() && letterDate != null;
    }
}
