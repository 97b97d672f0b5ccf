package cn.bazhong.projects.http;

import static cn.bazhong.projects.http.Trespassers.Kind.ANOTHER_COUNTY;
import static cn.bazhong.projects.http.Trespassers.Kind.ANOTHER_DEPARTMENT;
import static cn.bazhong.projects.http.Trespassers.Kind.ANOTHER_OFFICE;
import static cn.bazhong.projects.http.Trespassers.Kind.CITY;
import static cn.bazhong.projects.http.Trespassers.Kind.MACHINE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.bazhong.projects.http.Trespassers.Kind;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.testsupport.Operations;
import cn.bazhong.projects.testsupport.Person;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Whose matter it is not, does not get it: every operation is called on what a unit really has, by people of other units
 * who hold the right role. What is open to them is said here, with its reason; an operation that is in none of the tables
 * and is not tried fails the test.
 */
@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class AnotherUnitTest {
    private static final int YEAR = 2067;
    /** In which the city opens its own call, too, as it may. */
    private static final int COUNTYS_YEAR = 2063;
    private static final Set<Kind> ALL = EnumSet.allOf(Kind.class);

    /** Holds nothing of any unit: the same for whoever asks. */
    private static final Map<String, String> OF_NOBODY = Map.ofEntries(
            Map.entry("GET /me", "what the caller is"),
            Map.entry("GET /me/reminders", "what the caller chose"),
            Map.entry("GET /live", "that something changed; whose, is LiveTest's"),
            Map.entry("GET /articles/{code}", "A1 ff.: the Measures are public"),
            Map.entry("GET /published-lists/{jurisdiction}/{year}/lines.json", "A15: what was published is for all who sign in"),
            Map.entry("GET /published-lists/{jurisdiction}/{year}/lines.csv", "A15: what was published is for all who sign in"),
            Map.entry("GET /rules", "the rules are public"),
            Map.entry("GET /regulation-versions", "A50: which Measures were in force when is public"),
            Map.entry("GET /lifecycle", "the table of stages"),
            Map.entry("GET /calendar-years/{year}", "holidays are public"),
            Map.entry("GET /policies/reference-figures", "figures of other places, as published"),
            Map.entry("GET /policies/{id}", "A49, A50: what a jurisdiction has set is public"),
            Map.entry("GET /jurisdictions/{code}/organs", "A5, A6: which organ holds an office is public"));

    /** What others may call, and which of them. */
    private static final Map<String, Set<Kind>> OPEN = Map.ofEntries(
            // Everybody delegates what is theirs to their own colleagues, and chooses for themselves.
            Map.entry("POST /delegations", ALL),
            Map.entry("GET /delegations", ALL),
            Map.entry("POST /me/reminders", ALL),
            // A14: a call is made to everybody, and how far a list has come may be known; lines, totals and findings stay out.
            Map.entry("GET /annual-lists/{id}", ALL),
            // A15: the lines appear with the publication; before, everybody reads their own.
            Map.entry("GET /annual-lists/{id}/lines", ALL),
            Map.entry("GET /annual-lists/{id}/sheet", ALL),
            // Everybody keeps views of their own.
            Map.entry("POST /saved-views", EnumSet.of(ANOTHER_COUNTY, ANOTHER_DEPARTMENT, ANOTHER_OFFICE, CITY)),
            // Everybody takes in for the own department, from a template that is the same for all.
            Map.entry("POST /imports", EnumSet.of(ANOTHER_COUNTY, ANOTHER_DEPARTMENT, ANOTHER_OFFICE, CITY)),
            Map.entry("GET /import-templates/{kind}", ALL),
            // A14, A49: a county's office opens the call of its own county, the city's that of the city.
            Map.entry("POST /annual-lists", EnumSet.of(ANOTHER_COUNTY, CITY)),
            // A14: every department of the jurisdiction may apply.
            Map.entry("POST /applications", EnumSet.of(ANOTHER_DEPARTMENT, ANOTHER_OFFICE, MACHINE)),
            // Nothing is stored, and only the sender's own profile is looked at.
            Map.entry("POST /applications/screenings", ALL),
            // A49: administrators of the city keep what holds for the city and its counties, whichever department has them.
            Map.entry("PUT /jurisdictions/{code}/organs", EnumSet.of(ANOTHER_OFFICE, CITY)),
            Map.entry("POST /departments", EnumSet.of(ANOTHER_OFFICE, CITY)),
            Map.entry("POST /departments/{code}/succession", EnumSet.of(ANOTHER_OFFICE, CITY)),
            Map.entry("PUT /departments/{code}/signing", EnumSet.of(ANOTHER_OFFICE, CITY)),
            Map.entry("POST /people/{id}/handover", EnumSet.of(ANOTHER_OFFICE, CITY)),
            // They also stop what goes wrong, and say how often a system may call.
            Map.entry("POST /allowances/{id}/revocation", EnumSet.of(ANOTHER_OFFICE, CITY)),
            Map.entry("PUT /service-accounts/{clientId}/limit", EnumSet.of(ANOTHER_OFFICE, CITY)),
            Map.entry("POST /policies", EnumSet.of(ANOTHER_OFFICE, CITY)),
            Map.entry("PUT /calendar-years/{year}", EnumSet.of(ANOTHER_OFFICE)),
            Map.entry("POST /webhooks", EnumSet.of(ANOTHER_COUNTY, ANOTHER_OFFICE, CITY)),
            Map.entry("PUT /webhooks/{id}", EnumSet.of(ANOTHER_OFFICE, CITY)),
            Map.entry("POST /webhooks/{id}/key", EnumSet.of(ANOTHER_OFFICE, CITY)),
            Map.entry("POST /webhooks/{id}/pause", EnumSet.of(ANOTHER_OFFICE, CITY)),
            Map.entry("POST /webhooks/{id}/resumption", EnumSet.of(ANOTHER_OFFICE, CITY)),
            Map.entry("POST /webhooks/{id}/test", EnumSet.of(ANOTHER_OFFICE, CITY)),
            Map.entry("POST /webhooks/{id}/replay", EnumSet.of(ANOTHER_OFFICE, CITY)),
            Map.entry("POST /webhooks/{id}/removal", EnumSet.of(ANOTHER_OFFICE, CITY)),
            Map.entry("POST /webhooks/{id}/deliveries/{number}/retry", EnumSet.of(ANOTHER_OFFICE, CITY)),
            Map.entry("POST /webhooks/{id}/deliveries/{number}/skip", EnumSet.of(ANOTHER_OFFICE, CITY)),
            // A5, A49: every jurisdiction keeps its own register and draws from it; a county draws on the city's, too.
            Map.entry("POST /experts", EnumSet.of(ANOTHER_COUNTY, CITY)),
            Map.entry("POST /expert-draws", EnumSet.of(ANOTHER_COUNTY, CITY)),
            Map.entry("GET /experts", EnumSet.of(ANOTHER_COUNTY)),
            // A10: what is shared is used by every department, which says so.
            Map.entry("POST /catalogue-entries/{id}/uses", EnumSet.of(ANOTHER_COUNTY, ANOTHER_DEPARTMENT, ANOTHER_OFFICE, CITY)),
            Map.entry("POST /record-checks", EnumSet.of(ANOTHER_OFFICE)),
            // Whoever holds a paper may ask whether it is genuine, and is told nothing without its digest.
            Map.entry("GET /papers/verification", ALL));

    @Test
    void nobodyOfAnotherUnitGetsAtWhatTheCityHas() {
        Trespassers others = Trespassers.onTheCity(OPEN);
        UnitsWay way = new UnitsWay(Unit.city(YEAR), others);
        way.go();
        keepTheWhole(way);
        assertEquals(List.of(), others.caught());
        assertEquals(operations(), Stream.concat(others.tried().stream(), OF_NOBODY.keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void nobodyOfAnotherUnitGetsAtWhatACountyHas() {
        Trespassers others = Trespassers.onACounty(OPEN);
        new UnitsWay(Unit.county(COUNTYS_YEAR), others).go();
        assertEquals(List.of(), others.caught());
    }

    /** The calendar and the record as a whole are the city's. */
    private static void keepTheWhole(UnitsWay way) {
        Person audit = Person.of("u-9", "周敏", "511900-SJJ", Role.AUDIT);
        way.refusedOtherwise(412, "PUT /calendar-years/{year}", way.unit().admin(), 4711L, Map.of("published", false, "basis",
                "试行", "days", List.of()), YEAR);
        String check = way.done("POST /record-checks", audit, null, Map.of()).getString("id");
        way.visit().secret(check);
        way.read("GET /record-checks/{id}", audit, check);
        way.visit().read("/record-checks?limit=100");
        way.visit().read("/record-heads?limit=1000");
    }

    private static Set<String> operations() {
        return Operations.all().stream().map(operation -> operation.verb() + " " + operation.path().replace("/api/v1", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
