package cn.bazhong.projects.project;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.bazhong.projects.testsupport.Applying;
import cn.bazhong.projects.testsupport.Calls;
import cn.bazhong.projects.testsupport.Person;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import cn.bazhong.projects.testsupport.SampleProfiles;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What the list of projects is narrowed to, in which orders it is read, and page by page. */
@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProjectListTest {
    private static final int YEAR = 2023;
    private static final String DAY = "2022-09-20";
    private static final String LIST = "/projects?year=" + YEAR;
    private static final String GYM = "体育场馆预约Alpha系统";
    private static final String FITNESS = "全民健身100%覆盖监测系统";
    private static final String RIVERS = "河湖巡查_一期";
    private final Person office = Person.office().on(DAY);
    private final Person owner = Person.owner("511900-TYJR").on(DAY);
    private final Person other = Person.owner("511900-SLJ").on(DAY);

    private boolean applied;

    /** Once for all; the portal is not addressed before the first test. */
    @BeforeEach
    void apply() {
        if (applied) {
            return;
        }
        applied = true;
        apply(owner, GYM, 3_000_000);
        apply(owner, FITNESS, 1_000_000);
        apply(other, RIVERS, 2_000_000);
    }

    private static void apply(Person owner, String name, int wanted) {
        Applying.begin(owner, Calls.ofYear(YEAR), YEAR).write(name, profile -> profile.put("totalInvestment", wanted)
                .set("fundingLines", SampleProfiles.parse("""
                        [{"year": %d, "source": "SPECIAL_FUNDS", "amount": %d}]""".formatted(YEAR, wanted)))).submit();
    }

    @Test
    void itIsSearchedByPartsOfTheNameInAnyCase() {
        finds("场馆", GYM);
        finds("ALPHA", GYM);
        finds("系统", FITNESS, GYM);
        finds("监测平台");
    }

    @Test
    void whatStandsForAnythingElsewhereStandsForItself() {
        finds("00%", FITNESS);
        finds("查_", RIVERS);
        finds("查%");
        finds("__");
    }

    @Test
    void eachFilterNarrows() {
        office.get(LIST + "&owner=511900-SLJ").then().body("items.name", contains(RIVERS));
        office.get(LIST + "&stage=PROPOSED&owner=511900-TYJR&q=场馆").then().body("items", hasSize(1));
        office.get(LIST + "&stage=ACCEPTED").then().body("items", empty());
        office.get(LIST + "&category=APPLICATION_SYSTEM").then().body("items", hasSize(3));
    }

    @Test
    void everyOrderIsKeptFromPageToPage() {
        assertEquals(List.of(FITNESS, RIVERS, GYM), walk(office, "totalInvestment", "name"));
        assertEquals(List.of(GYM, RIVERS, FITNESS), walk(office, "-totalInvestment", "name"));
        List<String> codes = walk(office, "code", "code");
        assertEquals(codes.stream().sorted().toList(), codes);
        assertEquals(3, codes.stream().distinct().count());
        List<String> backwards = new ArrayList<>(walk(office, "-code", "code"));
        Collections.reverse(backwards);
        assertEquals(codes, backwards);
    }

    @Test
    void aDepartmentReadsItsOwnInTheSameWay() {
        assertEquals(List.of(GYM, FITNESS), walk(owner, "-totalInvestment", "name"));
        owner.get(LIST + "&count=true").then().body("total", equalTo(2))
                .body("items.ownerDepartment.code", everyItem(equalTo("511900-TYJR")));
    }

    @Test
    void theCountIsOfAllThatMatchesOnEveryPage() {
        String next = office.get(LIST + "&count=true&limit=2").then().body("total", equalTo(3), "items", hasSize(2))
                .extract().jsonPath().getString("nextCursor");
        office.get(LIST + "&count=true&limit=2&cursor=" + next).then().body("total", equalTo(3), "items", hasSize(1));
    }

    @Test
    void aCursorHoldsForTheListItIsOf() {
        String next = office.get(LIST + "&limit=1").then().extract().jsonPath().getString("nextCursor");
        office.get(LIST + "&limit=1&q=系统&cursor=" + next).then().statusCode(400);
        owner.get(LIST + "&limit=1&cursor=" + next).then().statusCode(400);
    }

    private void finds(String part, String... names) {
        office.get(LIST + "&sort=-code&q=" + part).then().statusCode(200).body("items.name", equalTo(List.of(names)));
    }

    /** One a page. */
    private static List<String> walk(Person reader, String sort, String field) {
        List<String> values = new ArrayList<>();
        String cursor = "";
        do {
            JsonPath page = reader.get(LIST + "&limit=1&sort=" + sort + "&cursor=" + cursor).then().statusCode(200)
                    .extract().jsonPath();
            values.addAll(page.getList("items." + field, String.class));
            cursor = page.getString("nextCursor");
        } while (cursor != null);
        return values;
    }
}
