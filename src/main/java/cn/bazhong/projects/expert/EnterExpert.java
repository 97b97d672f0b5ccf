package cn.bazhong.projects.expert;

import cn.bazhong.projects.project.PlausibleDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An expert as the office enters them. */
@Schema(description = "An expert of the register (A5)")
public record EnterExpert(
        @NotBlank @Size(max = 64) String name,
        @Schema(description = "User id of the account, where there is one") @Size(min = 1, max = 200) String userId,
        @Schema(description = "Organisation code of the employer, by which an expert steps back (A5)")
        @NotBlank @Size(max = 32) String employer,
        @Schema(description = "Professional title") @Size(max = 64) String title,
        @NotEmpty @Size(max = 7) Set<@NotNull ExpertField> fields,
        @Schema(description = "First day as an expert, 2000 to 2100") @NotNull @PlausibleDate LocalDate validFrom,
        @Schema(description = "First day as an expert no more; null without an end") @PlausibleDate LocalDate validTo) {
}
