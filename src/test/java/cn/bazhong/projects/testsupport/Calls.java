package cn.bazhong.projects.testsupport;

import cn.bazhong.projects.identity.Role;
import io.restassured.response.Response;
import java.util.Map;

/** Annual lists whose call is open. */
public final class Calls {

    private Calls() {
    }

    /** The city's list of a year, whose call runs from September to November of the year before; opened when first asked for. */
    public static String ofYear(int year) {
        return opened(Person.office(), "511900", year, "11-30");
    }

    /** As {@link #ofYear}, but the call runs to the last day of the year before. */
    public static String toTheEndOfTheYear(int year) {
        return opened(Person.office(), "511900", year, "12-31");
    }

    /** The list of a county that has a leading group office of its own (A49). */
    public static String ofCounty(String jurisdiction, int year) {
        Person office = Person.of("office-" + jurisdiction, "罗琴", jurisdiction + "-DSJ", Role.LEADING_GROUP_OFFICE);
        return opened(office, jurisdiction, year, "12-31");
    }

    private static String opened(Person office, String jurisdiction, int year, String last) {
        Person opening = office.on(year - 1 + "-08-31");
        Response opened = opening.post("/annual-lists", Map.of("year", year, "opensOn", year - 1 + "-09-01",
                "closesOn", year - 1 + "-" + last));
        return opened.statusCode() == 201 ? opened.path("id") : opening.all("/annual-lists")
                .path("items.find { it.year == " + year + " && it.jurisdiction == '" + jurisdiction + "' }.id");
    }

    /** As {@link #ofYear}, but opened under a policy that asks for a larger minimum investment than the city's does. */
    public static String ofYearUnder(int year, String minimum) {
        String list = ofYear(year);
        Database.execute("""
                INSERT INTO policy_version (id, jurisdiction, effective_from, parameters, reason, entered_by, entered_at)
                SELECT gen_random_uuid(), '511999', '%d-01-01', replace(parameters, '300000.00', '%s'), reason, entered_by,
                    entered_at FROM policy_version WHERE jurisdiction = '511900' AND effective_from = '2022-05-22'
                """.formatted(year - 1, minimum));
        Database.execute("UPDATE annual_list SET policy_version = (SELECT id FROM policy_version WHERE jurisdiction = '511999' "
                + "AND effective_from = '" + (year - 1) + "-01-01') WHERE id = '" + list + "'");
        return list;
    }
}
