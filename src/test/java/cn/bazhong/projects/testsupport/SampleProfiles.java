package cn.bazhong.projects.testsupport;

import cn.bazhong.projects.project.ProjectProfile;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

/** Profiles for plain tests: a whole one in which no rule finds anything to stop, and changes of it. */
public final class SampleProfiles {
    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());
    private static final String WHOLE = """
            {"name": "巴中市智慧养老服务平台", "summary": "建设养老服务管理系统", "performanceGoals": "2028年覆盖全部街道",
             "category": "APPLICATION_SYSTEM", "nature": "NEW", "contentKind": "CONSTRUCTION", "mode": "SELF_BUILT",
             "governmentInvestment": true, "sector": "CIVIL_AFFAIRS", "industryAuthority": "511900-MZJ",
             "responsiblePerson": "李强", "responsiblePost": "局长", "totalInvestment": 2000000.00,
             "fundingLines": [{"year": 2027, "source": "SPECIAL_FUNDS", "amount": 1500000.00},
                              {"year": 2027, "source": "SELF_RAISED", "amount": 500000.00}],
             "plannedStart": "2027-03-01", "plannedEnd": "2027-12-31",
             "planningBasis": {"kind": "SPECIAL_PLAN", "reference": "信息化专项规划"},
             "negativeList": [{"item": 1, "applies": false}, {"item": 2, "applies": false},
                              {"item": 3, "applies": false}, {"item": 4, "applies": false},
                              {"item": 5, "applies": false}, {"item": 6, "applies": false},
                              {"item": 7, "applies": false}, {"item": 8, "applies": false}],
             "systemsReplaced": [{"name": "旧养老台账", "shutdownDate": "2028-03-31"}],
             "cloudDeployed": true, "platformsConnected": ["EXCHANGE_PLATFORM", "INTEGRATED_SERVICES"],
             "sharesData": true,
             "catalogueEntries": [{"resource": "养老机构", "fields": "名称 地址 床位", "sharingKind": "UNCONDITIONAL",
                                   "openKind": "OPEN", "onlyForParticularFirms": false, "format": "API",
                                   "updateCycle": "每日"}],
             "secureProductStatement": "采用安全可靠产品", "upstreamCoordinated": false, "countySharing": false,
             "participants": [{"department": "511900-WJW", "scope": "健康档案对接", "dataDuties": "提供健康档案"}],
             "civilWorks": false, "highEnergyUse": false, "nationalProjectCode": "2612-511900-04-04-123456"}""";

    private SampleProfiles() {
    }

    public static ProjectProfile whole() {
        return with(same -> { });
    }

    /** The whole profile after a change of its JSON. */
    public static ProjectProfile with(Consumer<ObjectNode> change) {
        try {
            ObjectNode profile = (ObjectNode) JSON.readTree(WHOLE);
            change.accept(profile);
            return JSON.treeToValue(profile, ProjectProfile.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The whole profile with one field set to a JSON value. */
    public static ProjectProfile with(String field, String json) {
        return with(profile -> profile.set(field, parse(json)));
    }

    /** The whole profile as a request sends it, moved to the list of another year. */
    public static ObjectNode forYear(int year) {
        return (ObjectNode) parse(WHOLE.replace("2028", "" + (year + 1)).replace("2027", "" + year));
    }

    public static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
