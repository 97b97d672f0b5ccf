package cn.bazhong.projects.application;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.bazhong.projects.testsupport.Applying;
import cn.bazhong.projects.testsupport.Calls;
import cn.bazhong.projects.testsupport.Person;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import cn.bazhong.projects.testsupport.Statements;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lists of applications: who sees what, page by page, at what cost. */
@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class ApplicationListTest {
    private static final int YEAR = 2047;
    private static final String OWN = "511900-CGJ";
    private static List<String> submitted;

    private final Person owner = Person.owner(OWN).on("2046-09-10");
    private final Person office = Person.office().on("2046-09-20");

    /** Once for all: seven submitted, of which one is returned and one withdrawn, and two drafts. */
    @BeforeEach
    void applications() {
        if (submitted == null) {
            submitted = IntStream.rangeClosed(1, 7).mapToObj(n -> begin().write("城市管理系统" + n).submit().id()).toList();
            Applying.begin(owner, list(), YEAR).write("草稿");
            begin();
            by(submitted.get(0)).giveBack(office, "name", "请写全称");
            by(submitted.get(1)).withdraw();
        }
    }

    @Test
    void isReadPageByPageWithoutLossOrRepetition() {
        List<String> read = new ArrayList<>();
        String cursor = "";
        do {
            JsonPath page = owner.get("/applications?list=" + list() + "&limit=4&count=true&cursor=" + cursor).then()
                    .statusCode(200).body("total", equalTo(9)).extract().jsonPath();
            read.addAll(page.getList("items.id"));
            cursor = page.getString("nextCursor");
        } while (cursor != null);
        assertEquals(9, read.size());
        assertEquals(9, List.copyOf(read).stream().distinct().count());
        List<String> backwards = owner.get("/applications?sort=updatedAt&list=" + list()).jsonPath().getList("items.id");
        assertEquals(read, IntStream.range(0, 9).mapToObj(i -> backwards.get(8 - i)).toList());
    }

    @Test
    void isNarrowedByStateListAndOwner() {
        owner.get("/applications?state=DRAFT&list=" + list()).then().body("items.state", contains("DRAFT", "DRAFT"));
        office.get("/applications?state=RETURNED&list=" + list()).then().body("items.id", contains(submitted.get(0)));
        office.get("/applications?state=DRAFT").then().body("items", empty());
        office.get("/applications?limit=100&list=" + list()).then().body("items.id.size()", equalTo(7),
                "items.ownerDepartment.code", everyItem(equalTo(OWN)), "total", nullValue());
        office.get("/applications?limit=100&owner=" + OWN).then().body("items.id", hasItem(submitted.get(3)));
        owner.get("/applications?owner=511900-JYJ").then().body("items", empty());
    }

    @Test
    void aCursorOfAnotherFilterIsRefused() {
        String cursor = office.get("/applications?limit=2&list=" + list()).jsonPath().getString("nextCursor");
        office.get("/applications?limit=2&state=SUBMITTED&list=" + list() + "&cursor=" + cursor).then().statusCode(400);
        office.get("/applications?sort=name").then().statusCode(400);
    }

    @Test
    void costsOneStatementHoweverLongItIs() {
        assertEquals(1, statements(office, "/applications?limit=2&list=" + list()));
        assertEquals(1, statements(office, "/applications?limit=100&list=" + list()));
        assertEquals(2, statements(owner, "/applications?limit=100&count=true"));
    }

    @Test
    void oneApplicationCostsAHandfulWhateverIsInIt() {
        String path = "/applications/" + submitted.get(4);
        List<String> sent = Statements.of(() -> office.get(path).then().statusCode(200));
        assertTrue(sent.size() <= 5, String.join("\n", sent));
        assertTrue(statements(owner, "/applications/" + submitted.get(0)) <= 4);
    }

    private static int statements(Person person, String path) {
        return Statements.of(() -> person.get(path).then().statusCode(200)).size();
    }

    private Applying begin() {
        return Applying.begin(owner, list(), YEAR);
    }

    private Applying by(String id) {
        return Applying.of(owner, YEAR, id);
    }

    private static String list() {
        return Calls.ofYear(YEAR);
    }
}
