package cn.bazhong.projects.succession;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who takes a department's place: one there is already, by a merger, or a new one, by a renaming. Exactly one of the two. */
@Schema(description = "Merger into an existing department, or renaming to a new one")
record SucceedDepartment(
        @Schema(description = "Organisation code of an existing department that takes over") @Size(max = 20) String successor,
        @Schema(description = "A department that begins with it") @Valid NewDepartment newDepartment,
        @Schema(description = "First day the successor answers; today or past takes effect at once") @NotNull LocalDate effectiveOn,
        @Schema(description = "Number of the paper that orders it") @NotBlank @Size(max = 100) String documentNumber) {

    /** What kind it is of, where it belongs and what it works in are its predecessor's. */
    @Schema(name = "NewDepartment")
    record NewDepartment(
            @NotNull @Pattern(regexp = "[0-9]{6}-[A-Z0-9]{2,12}", message = "department-code") String code,
            @NotBlank @Size(max = 100) String name, @NotBlank @Size(max = 200) String nameEn) {
    }
}
