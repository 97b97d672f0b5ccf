package cn.bazhong.projects.serviceaccount;

import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.project.PlausibleDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a system is to be let do on behalf of one's department, and until when. */
@Schema(description = "An allowance to be given")
public record GiveAllowance(
        @Schema(description = "applications.submit, execution.enter, changes.submit, terminations.request, opinions.give")
        @NotEmpty @Size(max = 10) Set<@NotBlank @Size(max = 50) String> scopes,
        @Schema(description = "With opinions.give: capacities of one's own in which it may give opinions (A20), else none")
        @NotNull @Size(max = 10) Set<@NotNull Role> opinionsAs,
        @Schema(description = "Last day") @NotNull @PlausibleDate LocalDate lastDay,
        @Schema(description = "What for") @NotBlank @Size(max = 500) String reason) {
}
