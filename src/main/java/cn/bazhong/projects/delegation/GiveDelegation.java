package cn.bazhong.projects.delegation;

import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.project.PlausibleDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom to have act for oneself, as what, and for how long. */
@Schema(description = "A delegation to be given")
public record GiveDelegation(
        @Schema(description = "Id of a person of one's own department who has signed in before") @NotBlank @Size(max = 200) String delegate,
        @Schema(description = "Capacities of one's own, by their names") @NotEmpty @Size(max = 20) Set<@NotNull Role> roles,
        @Schema(description = "First day, today or later") @NotNull @PlausibleDate LocalDate firstDay,
        @Schema(description = "Last day") @NotNull @PlausibleDate LocalDate lastDay,
        @Schema(description = "Why, for example leave") @NotBlank @Size(max = 500) String reason) {
}
