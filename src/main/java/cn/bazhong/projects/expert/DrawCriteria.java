package cn.bazhong.projects.expert;

import cn.bazhong.projects.project.PlausibleDate;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom a draw looks for. */
@Schema(description = "Whom a draw looks for (A5, A21)")
public record DrawCriteria(
        @Schema(description = "What the experts are needed for") @NotBlank @Size(max = 200) String purpose,
        @Schema(description = "Day they are needed; only who is an expert on that day takes part") @NotNull @PlausibleDate
        LocalDate neededOn,
        @Schema(description = "Fields, one of which an expert has to have; empty: any") @NotNull @Size(max = 7)
        Set<@NotNull ExpertField> fields,
        @Schema(description = "How many are drawn") @NotNull @Min(1) @Max(50) Integer count,
        @Schema(description = "How many stand by, in the order drawn") @NotNull @Min(0) @Max(50) Integer reserves,
        @Schema(description = "Organisation codes whose people step back: the owners of what is reviewed (A5)")
        @NotNull @Size(max = 100) Set<@NotBlank @Size(max = 32) String> excludedEmployers,
        @Schema(description = "Experts who step back, each with the reason") @NotNull @Size(max = 100)
        List<@NotNull @Valid Exclusion> exclusions) {

    /** Somebody who does not take part. */
    @Schema(name = "DrawExclusion")
    public record Exclusion(@NotNull UUID expertId, @NotBlank @Size(max = 500) String reason) {
    }
}
