package cn.bazhong.projects.policy;

import cn.bazhong.projects.identity.Department;
import cn.bazhong.projects.regulation.Policy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A version of the policy with its values.
 *
 * @param id           what a procedure or obligation keeps, to stay with the version it began under
 * @param jurisdiction six digits of GB/T 2260; {@code 511900} is the city
 * @param reason       the decision it rests on
 */
@Schema(name = "PolicyVersion")
public record PolicyInForce(UUID id, String jurisdiction, LocalDate effectiveFrom, Policy policy, String reason,
        String enteredBy, Instant enteredAt) {

    /** The city, whose policy also holds for a county that has none of its own (A49). */
    public static final String CITY = Department.CITY;

    static PolicyInForce of(PolicyVersion version, Policy policy) {
        return new PolicyInForce(version.id(), version.jurisdiction(), version.effectiveFrom(), policy, version.reason(),
                version.enteredBy(), version.enteredAt());
    }

    /** The version in force in a jurisdiction on a day; empty before the first. */
    static Optional<PolicyInForce> on(LocalDate day, String jurisdiction, Collection<PolicyInForce> versions) {
        return latest(day, jurisdiction, versions).or(() -> latest(day, CITY, versions));
    }

    private static Optional<PolicyInForce> latest(LocalDate day, String jurisdiction,
            Collection<PolicyInForce> versions) {
        return versions.stream()
                .filter(version -> version.jurisdiction.equals(jurisdiction) && !version.effectiveFrom.isAfter(day))
                .max(Comparator.comparing(PolicyInForce::effectiveFrom));
    }
}
