package cn.bazhong.projects.dataresource;

import cn.bazhong.projects.project.PlausibleDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Registers a resource. */
@Schema(description = "Registration in the catalogue of the city (A32)")
public record RegisterResource(@Schema(description = "Number in that catalogue") @NotBlank @Size(max = 100) String number,
        @Schema(description = "Not after today") @NotNull @PlausibleDate LocalDate registeredOn) {
}
