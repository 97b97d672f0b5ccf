package cn.bazhong.projects.regulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.bazhong.projects.regulation.Policy.Share;
import cn.bazhong.projects.testsupport.SamplePolicies;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.validation.Validation;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class PolicyTest {
    private static final Policy CITY = SamplePolicies.city();

    @Example
    void a2_theMinimumItselfIsInScope() {
        assertFalse(CITY.isInScope(new BigDecimal("299999.99")));
        assertTrue(CITY.isInScope(new BigDecimal("300000")));
    }

    @Example
    void a17_theCeilingItselfAllowsAnImplementationPlan() {
        assertTrue(CITY.allowsImplementationPlan(new BigDecimal("3000000.00")));
        assertFalse(CITY.allowsImplementationPlan(new BigDecimal("3000000.01")));
    }

    @Example
    void a5_oneThirdIsReachedExactly() {
        assertTrue(CITY.isExpertShareReached(3, 9));
        assertFalse(CITY.isExpertShareReached(3, 10));
        assertFalse(CITY.isExpertShareReached(0, 0));
    }

    @Property
    void a5_moreExpertsNeverHurt(@ForAll @IntRange(max = 30) int experts, @ForAll @IntRange(max = 60) int entitled) {
        if (CITY.isExpertShareReached(experts, entitled)) {
            assertTrue(CITY.isExpertShareReached(experts + 1, entitled));
            assertTrue(3 * experts >= entitled);
        }
    }

    @Example
    void anUnsetThresholdMeansTheStricterRoute() {
        assertTrue(CITY.isMajorProject(new BigDecimal("0.01")));
        assertTrue(CITY.needsGovernmentDecision(new BigDecimal("0.01")));
        assertTrue(CITY.isPassed(9, 9));
        assertFalse(CITY.isPassed(8, 9));
    }

    @Example
    void aSetThresholdIsReachedByItsOwnAmount() {
        Policy set = SamplePolicies.city(new Share(2, 3), new BigDecimal("10000000"));
        assertTrue(set.isPassed(6, 9));
        assertFalse(set.isPassed(5, 9));
        assertFalse(set.isPassed(0, 0));
        assertTrue(set.needsGovernmentDecision(new BigDecimal("10000000.00")));
        assertFalse(set.needsGovernmentDecision(new BigDecimal("9999999.99")));
    }

    @Example
    void stepKindsNotNamedHaveTheDefaultLimit() {
        assertEquals(Optional.of(20), CITY.timeLimit("LIST_DETERMINATION"));
        assertEquals(Optional.of(10), CITY.timeLimit("SOMETHING_ELSE"));
    }

    @Example
    void readsBackWhatItWrote() throws JsonProcessingException {
        ObjectMapper json = new ObjectMapper().registerModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
        String written = json.writeValueAsString(CITY);
        assertEquals(CITY, json.readValue(written, Policy.class));
        assertTrue(written.contains("\"--12-31\""), written);
    }

    @Example
    void everyFigureThatMustBeSetIsAskedFor() throws JsonProcessingException {
        Policy empty = new ObjectMapper().readValue("{}", Policy.class);
        Set<String> missing = Validation.buildDefaultValidatorFactory().getValidator().validate(empty).stream()
                .map(one -> one.getPropertyPath().toString()).collect(Collectors.toSet());
        assertEquals(Set.of("minimumInvestment", "implementationPlanCeiling", "expertShareNumerator",
                "expertShareDenominator", "trialMonths", "selfEvaluationFromMonths", "selfEvaluationToMonths",
                "operationServiceMaxYears", "monitoringReportDue", "listDecisionOrder", "namedDepartmentsRequired",
                "amberDays"), missing);
    }
}
