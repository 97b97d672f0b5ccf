package cn.bazhong.projects.scenario;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.bazhong.projects.testsupport.Applying;
import cn.bazhong.projects.testsupport.Calls;
import cn.bazhong.projects.testsupport.Database;
import cn.bazhong.projects.testsupport.Person;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Whoever has not delivered its data applies for nothing new, and is told the way out. */
@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class Article11Test {
    private static final int YEAR = 2042;
    private static final String LATE = "511900-TJJ";
    private static final String URGENT = "511900-BZSX";
    private final Person owner = Person.owner(LATE).on("2041-09-10");

    @Test
    void anOwnerThatHasNotDeliveredItsDataDoesNotApplyUntilItHas() {
        Database.execute("INSERT INTO restriction_cause (id, kind, department, found_by, found_on, ended_on, recorded_at) "
                + "VALUES (gen_random_uuid(), 'DATA_NOT_DELIVERED', '" + LATE + "', '511900-DSJ', '2041-06-01', '2041-10-01', now())");
        Applying applying = Applying.begin(owner, Calls.ofYear(YEAR), YEAR).write("统计联网直报平台");
        applying.trySubmit().then().statusCode(422).body("article", equalTo("A11"), "rule", equalTo("A11_DATA_NOT_DELIVERED"),
                "findings.find { it.rule == 'A11_DATA_NOT_DELIVERED' }.remedy", not(equalTo("")));
        owner.get("/departments/" + LATE + "/restrictions").then().body("items.point", hasItem("NEW_APPLICATION"),
                "items[0].wayOut", containsString("归集"));
        assertEquals(0, Database.number("SELECT count(*) FROM project WHERE owner_department = '" + LATE + "'"));

        Person later = Person.owner(LATE).on("2041-10-01");
        later.get("/departments/" + LATE + "/restrictions").then().body("items.point", not(hasItem("NEW_APPLICATION")));
        assertEquals("SUBMITTED", applying.by(later).submit().seen().getString("state"));
    }

    /** In principle nothing new is applied for: whoever says why it cannot wait comes before the committee (A5, A11). */
    @Test
    void anOwnerThatSaysWhyItCannotWaitIsDecidedOnByTheCommittee() {
        Database.execute("INSERT INTO restriction_cause (id, kind, department, found_by, found_on, recorded_at) "
                + "VALUES (gen_random_uuid(), 'DATA_NOT_DELIVERED', '" + URGENT + "', '511900-DSJ', '2041-06-01', now())");
        Person urgent = Person.owner(URGENT).on("2041-09-10");
        Person office = Person.office().on("2041-09-11");
        Applying applying = Applying.begin(urgent, Calls.ofYear(YEAR), YEAR).write("山洪预警平台");
        applying.trySubmit().then().statusCode(422).body("rule", equalTo("A11_DATA_NOT_DELIVERED"));
        applying.write("山洪预警平台", profile -> profile.put("undeliveredDataGrounds", "汛期将至，须先行建设")).submit();
        office.get(applying.path("")).then().body("state", equalTo("SUBMITTED"),
                "findings.find { it.rule == 'A11_DATA_NOT_DELIVERED' }.severity", equalTo("NEEDS_DECISION"));
        applying.confirm(office).accept(office);
        office.all("/annual-lists/" + Calls.ofYear(YEAR) + "/lines").then().body(
                "items.find { it.projectName == '山洪预警平台' }.needsDecision", equalTo(true));
    }

    @Test
    void whatCannotBeSharedByLawGoesToTheCommittee() {
        Person institute = Person.owner("511900-ZZB").on("2041-09-10");
        Applying applying = Applying.begin(institute, Calls.ofYear(YEAR), YEAR)
                .write("干部档案管理系统", profile -> profile.put("sharesData", false));
        applying.trySubmit().then().statusCode(422).body("rule", equalTo("A10_NO_LEGAL_BASIS"));
        applying.write("干部档案管理系统", profile -> profile.put("sharesData", false)
                .put("nonSharingBasis", "《干部人事档案工作条例》第二十八条"));
        applying.submit();
        institute.get(applying.path("")).then().body("state", equalTo("SUBMITTED"),
                "findings.find { it.rule == 'A11_NON_SHARING' }.severity", equalTo("NEEDS_DECISION"));
    }
}
