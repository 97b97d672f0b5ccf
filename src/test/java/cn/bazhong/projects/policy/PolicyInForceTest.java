package cn.bazhong.projects.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.bazhong.projects.testsupport.SamplePolicies;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PolicyInForceTest {
    private static final LocalDate FIRST_DAY = LocalDate.of(2022, 5, 22);

    @Test
    void a50_nothingIsInForceBeforeTheFirstDay() {
        List<PolicyInForce> versions = List.of(version("511900", FIRST_DAY));
        assertEquals(Optional.empty(), PolicyInForce.on(FIRST_DAY.minusDays(1), "511900", versions));
        assertEquals(Optional.of(versions.get(0)), PolicyInForce.on(FIRST_DAY, "511900", versions));
    }

    @Test
    void theLatestVersionThatHasBegunIsInForce() {
        PolicyInForce old = version("511900", FIRST_DAY);
        PolicyInForce current = version("511900", LocalDate.of(2026, 1, 1));
        PolicyInForce later = version("511900", LocalDate.of(2027, 1, 1));
        List<PolicyInForce> versions = List.of(later, old, current);
        assertEquals(Optional.of(old), PolicyInForce.on(LocalDate.of(2025, 12, 31), "511900", versions));
        assertEquals(Optional.of(current), PolicyInForce.on(LocalDate.of(2026, 1, 1), "511900", versions));
        assertEquals(Optional.of(current), PolicyInForce.on(LocalDate.of(2026, 12, 31), "511900", versions));
    }

    @Test
    void a49_aCountyHasItsOwnPolicyOrTheCitys() {
        PolicyInForce city = version("511900", FIRST_DAY);
        PolicyInForce county = version("511921", LocalDate.of(2024, 3, 1));
        List<PolicyInForce> versions = List.of(city, county);
        assertEquals(Optional.of(city), PolicyInForce.on(LocalDate.of(2024, 2, 29), "511921", versions));
        assertEquals(Optional.of(county), PolicyInForce.on(LocalDate.of(2024, 3, 1), "511921", versions));
        assertEquals(Optional.of(city), PolicyInForce.on(LocalDate.of(2024, 3, 1), "511922", versions));
    }

    private static PolicyInForce version(String jurisdiction, LocalDate from) {
        return new PolicyInForce(UUID.randomUUID(), jurisdiction, from, SamplePolicies.city(), "test", "test", Instant.EPOCH);
    }
}
