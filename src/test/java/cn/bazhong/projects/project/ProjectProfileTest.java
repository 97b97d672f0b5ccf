package cn.bazhong.projects.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ProjectProfileTest {
    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());
    private static final Validator VALIDATOR = Validation.buildDefaultValidatorFactory().getValidator();

    @Test
    void anEmptyDraftIsValidAndHasEmptyLists() throws JsonProcessingException {
        ProjectProfile draft = JSON.readValue("{}", ProjectProfile.class);
        assertEquals(Set.of(), violated(draft));
        assertEquals(List.of(), draft.fundingLines());
        assertEquals(List.of(), draft.negativeList());
    }

    @Test
    void hasExactlyTheAgreedFields() {
        String agreed = "name summary performanceGoals category nature originalProjectId originalProjectAccepted "
                + "contentKind mode governmentInvestment sector industryAuthority responsiblePerson responsiblePost "
                + "totalInvestment fundingLines plannedStart plannedEnd planningBasis negativeList systemsReplaced "
                + "cloudDeployed platformsConnected sharesData nonSharingBasis undeliveredDataGrounds catalogueEntries secureProductStatement "
                + "upstreamCoordinated countySharing participants civilWorks highEnergyUse nationalProjectCode";
        assertEquals(List.of(agreed.split(" ")),
                Arrays.stream(ProjectProfile.class.getRecordComponents()).map(one -> one.getName()).toList());
    }

    @Test
    void readsBackWhatItWrote() throws JsonProcessingException {
        ProjectProfile profile = JSON.readValue("""
                {"name": "智慧养老平台", "category": "APPLICATION_SYSTEM", "totalInvestment": 1234567.10,
                 "fundingLines": [{"year": 2026, "source": "SELF_RAISED", "amount": 1234567.10}],
                 "planningBasis": {"kind": "SPECIAL_PLAN", "reference": "规划"},
                 "negativeList": [{"item": 3, "applies": false}], "platformsConnected": ["COMMON_SUPPORT"],
                 "systemsReplaced": [{"name": "旧系统", "shutdownDate": [2026, 12, 31]}]}""", ProjectProfile.class);
        assertEquals(profile, JSON.readValue(JSON.writeValueAsString(profile), ProjectProfile.class));
        assertEquals(new BigDecimal("1234567.10"), profile.totalInvestment());
    }

    @Test
    void amountsKeepToTheirBounds() throws JsonProcessingException {
        assertEquals(Set.of(), violated("{\"totalInvestment\": 9999999999999.99}"));
        assertEquals(Set.of("totalInvestment"), violated("{\"totalInvestment\": 10000000000000}"));
        assertEquals(Set.of("totalInvestment"), violated("{\"totalInvestment\": 0.001}"));
        assertEquals(Set.of("totalInvestment"), violated("{\"totalInvestment\": -1}"));
        assertEquals(Set.of("totalInvestment"), violated("{\"totalInvestment\": 1e300000}"));
    }

    @Test
    void datesKeepToTheirCentury() throws JsonProcessingException {
        assertEquals(Set.of(), violated("{\"plannedStart\": \"2000-01-01\", \"plannedEnd\": \"2100-12-31\"}"));
        assertEquals(new TreeSet<>(Set.of("plannedStart", "plannedEnd", "systemsReplaced[0].shutdownDate")), violated("""
                {"plannedStart": "1999-12-31", "plannedEnd": "+999999999-12-31",
                 "systemsReplaced": [{"shutdownDate": "2101-01-01"}]}"""));
    }

    @Test
    void boundsReachIntoEveryLine() throws JsonProcessingException {
        assertEquals(Set.of("fundingLines[1].amount", "fundingLines[1].year", "negativeList[0].item",
                        "participants[0].<list element>"),
                violated("""
                        {"fundingLines": [{"year": 2026}, {"year": 1, "amount": 0.125}],
                         "negativeList": [{"item": 9}], "participants": [null]}"""));
    }

    @Test
    void everyTextHasALimit() throws JsonProcessingException {
        String tooLong = "长".repeat(4001);
        JsonNode all = JSON.createObjectNode().put("name", tooLong).put("summary", tooLong)
                .put("performanceGoals", tooLong).put("sector", tooLong).put("industryAuthority", tooLong)
                .put("originalProjectId", tooLong).put("responsiblePerson", tooLong).put("responsiblePost", tooLong)
                .put("nonSharingBasis", tooLong).put("secureProductStatement", tooLong)
                .put("nationalProjectCode", tooLong);
        assertEquals(new TreeSet<>(Set.of("name", "summary", "performanceGoals", "sector", "industryAuthority",
                "originalProjectId", "responsiblePerson", "responsiblePost", "nonSharingBasis",
                "secureProductStatement", "nationalProjectCode")), violated(all.toString()));
    }

    private static Set<String> violated(String json) throws JsonProcessingException {
        return violated(JSON.readValue(json, ProjectProfile.class));
    }

    private static Set<String> violated(ProjectProfile profile) {
        return VALIDATOR.validate(profile).stream().map(one -> one.getPropertyPath().toString())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
