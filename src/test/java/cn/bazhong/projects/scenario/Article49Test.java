package cn.bazhong.projects.scenario;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.testsupport.Applying;
import cn.bazhong.projects.testsupport.Calls;
import cn.bazhong.projects.testsupport.Person;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A county runs its projects by its own organs; the city looks on. */
@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class Article49Test {
    private static final int YEAR = 2094;
    private static final String COUNTY = "511902";
    private static final String DAY = "2093-09-10";
    private final Person countyOwner = Person.owner("511902-JYJ").on(DAY);
    private final Person countyOffice =
            Person.of("bzq.office", "罗琴", "511902-DSJ", Role.LEADING_GROUP_OFFICE).on(DAY);
    private final Person otherCounty = Person.of("nj.office", "邓超", "511922-ZF", Role.LEADING_GROUP_OFFICE).on(DAY);
    private final Person cityOffice = Person.office().on(DAY);
    private final Person cityOwner = Person.owner("511900-GJJ").on(DAY);

    @Test
    void a49_aCountysOrgansActOnTheCountysMatters() {
        Applying applying = Applying.begin(countyOwner, Calls.ofCounty(COUNTY, YEAR), YEAR).write("巴州区智慧校园平台").submit();
        countyOwner.get(applying.path("")).then().body("waitsFor.department.code", equalTo("511902-DSJ"));
        countyOwner.get("/projects/" + applying.projectId()).then().body("jurisdiction", equalTo(COUNTY));
        countyOffice.all("/inbox?box=TODO").then().body("items.page", hasItem("/applications/" + applying.id()));
        cityOffice.all("/inbox?box=TODO").then().body("items.page", not(hasItem("/applications/" + applying.id())));
        assertEquals(403, applying.tryConfirm(cityOffice, List.of(Applying.word(1, true))).statusCode());
        applying.giveBack(countyOffice, "performanceGoals", "绩效目标应可量化");
        assertEquals("RETURNED", applying.seen().getString("state"));
    }

    @Test
    void a49_aCountysOfficeSeesTheCountyAndTheCitysSeesAll() {
        Applying ofCounty = Applying.begin(countyOwner, Calls.ofCounty(COUNTY, YEAR), YEAR).write("巴州区教育数据平台").submit();
        Applying ofCity = Applying.begin(cityOwner, Calls.toTheEndOfTheYear(YEAR), YEAR).write("退役军人服务平台").submit();

        sees(countyOffice, ofCounty, true);
        sees(countyOffice, ofCity, false);
        sees(cityOffice, ofCounty, true);
        sees(cityOffice, ofCity, true);
        sees(otherCounty, ofCounty, false);
        sees(cityOwner, ofCounty, false);
        countyOffice.get("/projects?year=" + YEAR + "&limit=100&count=true").then().statusCode(200)
                .body("items.ownerDepartment.code.unique()", contains("511902-JYJ"));
        cityOffice.get("/projects?year=" + YEAR + "&limit=100").then()
                .body("items.id", hasItem(ofCounty.projectId())).body("items.id", hasItem(ofCity.projectId()));
        otherCounty.get("/projects?year=" + YEAR + "&count=true").then().body("items", hasSize(0), "total", equalTo(0));
        countyOffice.get("/departments/511900-GJJ/restrictions").then().statusCode(404);
        countyOffice.get("/departments/511902-JYJ/restrictions").then().statusCode(200);
        cityOffice.get("/departments/511902-JYJ/restrictions").then().statusCode(200);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void a49_noRoleOfACountyOpensAProjectOfTheCity(Role role) {
        Applying ofCity = Applying.begin(cityOwner, Calls.toTheEndOfTheYear(YEAR), YEAR).write("优抚对象服务系统").submit();
        Applying ofCounty = Applying.begin(countyOwner, Calls.ofCounty(COUNTY, YEAR), YEAR).write("巴州区考试系统").submit();
        if (role != Role.INTEGRATION) {
            Person county = Person.of("bzq." + role, "某人", "511902-CZJ", role).on(DAY);
            county.get("/projects/" + ofCity.projectId()).then().statusCode(404);
            county.get("/projects/" + ofCity.projectId() + "/events").then().statusCode(404);
            county.get(ofCity.path("")).then().statusCode(404);
            county.get("/projects/" + ofCounty.projectId()).then().statusCode(role.seesEveryProject() ? 200 : 404);
        }
        ofCity.withdraw();
        ofCounty.withdraw();
    }

    @Test
    void a49_aDepartmentAppliesForTheListOfItsOwnJurisdictionOnly() {
        countyOwner.post("/applications", Map.of("listId", Calls.toTheEndOfTheYear(YEAR), "classified", false)).then()
                .statusCode(403).body("article", equalTo("A49"));
        cityOwner.post("/applications", Map.of("listId", Calls.ofCounty(COUNTY, YEAR), "classified", false)).then()
                .statusCode(403).body("article", equalTo("A49"));
    }

    @Test
    void a49_aCountyThatHasEnteredNoOrgansCannotOpenACall() {
        Person office = Person.of("ey.office", "曹军", "511903-ZF", Role.LEADING_GROUP_OFFICE).on("2093-08-31");
        office.post("/annual-lists", Map.of("year", YEAR, "opensOn", "2093-09-01", "closesOn", "2093-11-30")).then()
                .statusCode(409).body("article", equalTo("A49"));
    }

    @Test
    void a49_whatACountyHasNotPublishedIsForItsOwnOfficesAndTheCitys() {
        String list = Calls.ofCounty(COUNTY, YEAR);
        String ofCity = Calls.toTheEndOfTheYear(YEAR);
        countyOffice.get("/annual-lists/" + list + "/procedure").then().statusCode(200);
        cityOffice.get("/annual-lists/" + list + "/procedure").then().statusCode(200);
        otherCounty.get("/annual-lists/" + list + "/procedure").then().statusCode(404);
        countyOffice.get("/annual-lists/" + ofCity + "/procedure").then().statusCode(404);
        countyOffice.get("/annual-lists/" + list).then().statusCode(200).body("jurisdiction", equalTo(COUNTY))
                .body("actions.find { it.name == 'change-call' }.allowed", equalTo(true));
    }

    @Test
    void a49_theRecordAsAWholeIsTheCitys() {
        Person audit = Person.of("bzq.audit", "某人", "511902-SJJ", Role.AUDIT);
        audit.get("/record-checks").then().statusCode(403).body("article", equalTo("A49"));
        audit.get("/record-heads").then().statusCode(403);
        audit.post("/record-checks", "{}").then().statusCode(403);
        Person.of("audit", "周敏", "511900-SJJ", Role.AUDIT).get("/record-checks").then().statusCode(200);
    }

    private static void sees(Person reader, Applying applying, boolean visible) {
        int expected = visible ? 200 : 404;
        reader.get("/projects/" + applying.projectId()).then().statusCode(expected);
        reader.get("/projects/" + applying.projectId() + "/procedures").then().statusCode(expected);
        reader.get("/projects/" + applying.projectId() + "/events").then().statusCode(expected);
        reader.get(applying.path("")).then().statusCode(expected);
        reader.all("/applications").then().body("items.id",
                visible ? hasItem(applying.id()) : not(hasItem(applying.id())));
    }
}
