package cn.bazhong.projects.succession;

import cn.bazhong.projects.identity.Department;
import cn.bazhong.projects.identity.Directory;
import cn.bazhong.projects.problem.Problem.Violation;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A department that begins and takes nobody's place. One that takes another's is a renaming. */
@Schema(description = "A department that begins, of the jurisdiction whose six digits its code has")
record EnterDepartment(
        @NotNull @Pattern(regexp = "[0-9]{6}-[A-Z0-9]{2,12}", message = "department-code") String code,
        @NotBlank @Size(max = 100) String name, @NotBlank @Size(max = 200) String nameEn,
        @NotNull Department.Kind kind,
        @Schema(description = "Sector it is the authority of, or works in")
        @Pattern(regexp = "[A-Z_]{2,40}", message = "department-sector") String sector,
        @Schema(description = "First day it exists") @NotNull LocalDate validFrom,
        @Schema(description = "Number of the paper that sets it up") @NotBlank @Size(max = 100) String documentNumber) {
    private static final LocalDate FIRST_DAY = LocalDate.of(1949, 10, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2100, 1, 1);

    Department department() {
        return new Department(code, name.strip(), nameEn.strip(), kind, jurisdiction(), sector, validFrom, null, null);
    }

    String jurisdiction() {
        return code.substring(0, 6);
    }

    /** What no constraint on one field can say. */
    List<Violation> contradictions(Directory directory) {
        List<Violation> contradictions = new ArrayList<>();
        if (directory.find(code).isPresent()) {
            contradictions.add(new Violation("code", "department-code-taken"));
        } else if (directory.all().stream().noneMatch(other -> other.jurisdiction().equals(jurisdiction()))) {
            contradictions.add(new Violation("code", "department-code"));
        }
        if (validFrom.isBefore(FIRST_DAY) || validFrom.isAfter(LAST_DAY)) {
            contradictions.add(new Violation("validFrom", "department-day"));
        }
        return contradictions;
    }
}
