package cn.bazhong.projects.scenario;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.bazhong.projects.identity.Departments;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.testsupport.Applying;
import cn.bazhong.projects.testsupport.NewDepartments;
import cn.bazhong.projects.testsupport.Person;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In a county one body may hold every office; it is renamed, too. No matter is ever without somebody to decide it (A5, A49). */
@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class SuccessionInACountyTest {
    private static final String COUNTY = "511921";
    private static final Person ADMIN = Person.of("admin-86", "陈晨", "511900-DSJ", Role.PLATFORM_ADMIN).on("2085-08-01");

    @Inject
    Departments departments;

    @BeforeEach
    void departmentsOfTheirOwn() {
        NewDepartments.enter(departments, "511921-S86A", "511921-S86B", "511921-S86C");
    }

    @Test
    void a5_whereOneBodyHoldsEveryOfficeItsWordOnItsOwnProjectStandsAndIsMarked() {
        everyOfficeIsHeldBy("511921-S86A");
        Person body = officeAndOwner("body-86", "511921-S86A").on("2085-09-10");
        Applying own = Applying.begin(body, call("511921-S86A", 2086), 2086).write("县域治理一体化平台").submit();

        body.get(own.path("")).then().body("waitsFor.role", equalTo("LEADING_GROUP_OFFICE"),
                "waitsFor.department.code", equalTo("511921-S86A"));
        body.get("/steps/" + waiting(body, own)).then().body("ownProject", equalTo(true));
        own.confirm(body).accept(body);
        assertEquals("ACCEPTED", own.seen().getString("state"));
    }

    @Test
    void anOfficeRenamedWhileItsPaperWaitsKeepsItsNameOnThePaperAndItsOfficesGoOn() {
        everyOfficeIsHeldBy("511921-S86B");
        Person one = officeAndOwner("office-86-1", "511921-S86B").on("2085-09-10");
        Person two = officeAndOwner("office-86-2", "511921-S86B").on("2085-09-11");
        Applying applying = Applying.begin(Person.owner("511921-S86C").on("2085-09-10"), call("511921-S86B", 2087), 2087)
                .write("县城供水监测平台").submit().confirm(one);
        String step = waiting(one, applying);
        String paper = one.post("/steps/" + step + "/paper-registrations", version(one, "/steps/" + step),
                Map.of("decision", Map.of("outcome", "AGREED"), "decisionDate", "2085-09-10", "documentNumber", "通政数〔2085〕1号",
                        "signatory", "主任")).then().statusCode(200).extract().path("id");
        long organs = version(ADMIN, "/jurisdictions/" + COUNTY + "/organs");

        ADMIN.post("/departments/511921-S86B/succession", Map.of("newDepartment", Map.of("code", "511921-S86D", "name", "县数据局",
                "nameEn", "Data Bureau"), "effectiveOn", "2026-01-01", "documentNumber", "通编发〔2085〕2号")).then().statusCode(200);

        two.get("/inbox?box=PAPER_CHECK").then().body("items.id", hasItem(paper));
        two.post("/paper-registrations/" + paper + "/check", version(two, "/paper-registrations/" + paper),
                Map.of("confirmed", true)).then().statusCode(200).body("state", equalTo("CONFIRMED"));
        two.get("/steps/" + step).then().body("department.code", equalTo("511921-S86D"), "onBehalfOf.code",
                equalTo("511921-S86B"), "onBehalfOf.name", equalTo("原S86B局"), "documentNumber", equalTo("通政数〔2085〕1号"));
        assertEquals("ACCEPTED", applying.read().seen().getString("state"));
        ADMIN.get("/jurisdictions/" + COUNTY + "/organs").then().body("organs.department.code", everyItem(equalTo("511921-S86D")));
        assertEquals(organs + 1, version(ADMIN, "/jurisdictions/" + COUNTY + "/organs"), "whoever read the organs before reads them again");
    }

    private static void everyOfficeIsHeldBy(String department) {
        List<Map<String, String>> organs = Stream.of("LEADING_GROUP_OFFICE", "DATA_ADMINISTRATION", "COMMITTEE_CHAIR",
                "DEVELOPMENT_REFORM", "FINANCE", "CYBERSPACE_AFFAIRS", "SECRECY_CRYPTOGRAPHY", "ECONOMY_INFORMATION",
                "PUBLIC_SECURITY", "AUDIT", "MUNICIPAL_GOVERNMENT", "MUNICIPAL_PARTY_COMMITTEE")
                .map(role -> Map.of("role", role, "department", department)).toList();
        ADMIN.put("/jurisdictions/" + COUNTY + "/organs", version(ADMIN, "/jurisdictions/" + COUNTY + "/organs"),
                Map.of("organs", organs, "reason", "通府办发〔2085〕1号")).then().statusCode(200);
    }

    private static String call(String office, int year) {
        return Person.of("call-86", "罗琴", office, Role.LEADING_GROUP_OFFICE).on("2085-08-31").post("/annual-lists",
                Map.of("year", year, "opensOn", "2085-09-01", "closesOn", "2085-12-31")).then().statusCode(201).extract().path("id");
    }

    private static Person officeAndOwner(String id, String department) {
        return Person.of(id, "科员" + id, department, Role.LEADING_GROUP_OFFICE, Role.PROJECT_OWNER);
    }

    private static String waiting(Person reader, Applying applying) {
        return reader.get(applying.path("")).then().statusCode(200).extract().path("waitsFor.id");
    }

    private static long version(Person reader, String path) {
        return reader.get(path).then().statusCode(200).extract().jsonPath().getLong("version");
    }
}
