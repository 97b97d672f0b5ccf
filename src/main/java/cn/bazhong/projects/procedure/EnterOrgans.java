package cn.bazhong.projects.procedure;

import cn.bazhong.projects.identity.Department;
import cn.bazhong.projects.identity.Directory;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.problem.Problem.Violation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which department holds each office of a jurisdiction from now on. Takes the place of what was entered before. */
public record EnterOrgans(
        @NotEmpty @Size(max = 20) List<@NotNull @Valid Seat> organs,
        @Schema(description = "The decision it rests on, with its number") @NotBlank @Size(max = 1000) String reason) {

    /** An office and its holder. */
    @Schema(name = "OrganEntry")
    public record Seat(@NotNull Role role,
            @Schema(description = "Organisation code of a department of the jurisdiction") @NotBlank @Size(max = 32)
            String department) {
    }

    /** Offices that one department of a jurisdiction holds alone (A5, A6). */
    private static final Set<Role> OFFICES = EnumSet.of(Role.LEADING_GROUP_OFFICE, Role.DATA_ADMINISTRATION,
            Role.COMMITTEE_CHAIR, Role.DEVELOPMENT_REFORM, Role.FINANCE, Role.CYBERSPACE_AFFAIRS, Role.SECRECY_CRYPTOGRAPHY,
            Role.ECONOMY_INFORMATION, Role.PUBLIC_SECURITY, Role.AUDIT, Role.MUNICIPAL_GOVERNMENT,
            Role.MUNICIPAL_PARTY_COMMITTEE);

    Organs holders() {
        Map<Role, String> holders = new HashMap<>();
        organs.forEach(seat -> holders.put(seat.role(), seat.department()));
        return new Organs(holders);
    }

    /** What no constraint on one field can say, by row. */
    List<Violation> contradictions(String jurisdiction, Directory directory, LocalDate today) {
        return IntStream.range(0, organs.size()).boxed().flatMap(row -> faults(row, jurisdiction, directory, today)).toList();
    }

    private Stream<Violation> faults(int row, String jurisdiction, Directory directory, LocalDate today) {
        Seat seat = organs.get(row);
        String field = "organs[" + row + "].";
        boolean twice = organs.subList(0, row).stream().anyMatch(other -> other.role() == seat.role());
        if (twice || !OFFICES.contains(seat.role())) {
            return Stream.of(new Violation(field + "role", twice ? "organ-twice" : "organ-not-an-office"));
        }
        Optional<Department> holder = directory.find(seat.department(), today)
                .filter(department -> department.jurisdiction().equals(jurisdiction));
        return holder.isPresent() ? Stream.empty() : Stream.of(new Violation(field + "department", "organ-not-of-jurisdiction"));
    }
}
