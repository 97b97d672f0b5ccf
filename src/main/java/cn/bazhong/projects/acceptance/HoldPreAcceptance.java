package cn.bazhong.projects.acceptance;

import cn.bazhong.projects.project.PlausibleDate;
import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an owner reports on a pre-acceptance. */
@Schema(description = "Pre-acceptance, by experts of the owner or by a third party (A28)")
public record HoldPreAcceptance(@NotNull HeldBy heldBy,
        @Schema(description = "Not before the end of the trial, not after today") @NotNull @PlausibleDate LocalDate heldOn,
        @Schema(description = "With THIRD_PARTY: the firm") @Nullable @Size(max = 200) String firm,
        @Schema(description = "With EXPERTS: who they were") @Nullable @Size(max = 1000) String members,
        @Schema(description = "What they found") @NotBlank @Size(max = 4000) String summary,
        @Schema(description = "Whether the project is fit for acceptance; one that is not is recorded, and the owner repeats it")
        @NotNull Boolean fit,
        @Schema(description = "What was found wrong, and how it was put right") @Nullable @Size(max = 50) List<@NotNull @Valid Shortcoming> problems,
        @Schema(description = "The evaluation report, a document PRE_ACCEPTANCE_REPORT of the project") @NotNull UUID reportId) implements Held {

    /** Who held it. Texts: {@code heldBy.<name>}. */
    @Schema(name = "PreAcceptanceHeldBy")
    public enum HeldBy {
        /** Experts of the field, called by the owner. */
        EXPERTS,
        THIRD_PARTY
    }

    /** Something that was found wrong. */
    @Schema(name = "PreAcceptanceProblem")
    public record Shortcoming(@NotBlank @Size(max = 1000) String what,
            @Schema(description = "How it was put right; null while it is not") @Nullable @Size(max = 1000) String correction) {

        boolean corrected() {
            return correction != null && !correction.isBlank();
        }
    }

    /** Unlike {@code List.copyOf} it bears null elements, which validation then names. */
    public HoldPreAcceptance {
        problems = problems == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(problems));
    }

    @Override
    public boolean passed() {
        return fit;
    }

    @Override
    public boolean toBeFiled() {
        return fit;
    }

    @Override
    public List<UUID> papers() {
        return List.of(reportId);
    }
}
