package cn.bazhong.projects.testsupport;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Annual lists whose call is open. */
public final class Calls {

    private Calls() {
    }

    /** As {@link #ofYear}, opened under a policy that asks for a larger minimum investment than the city's does. */
    public static synchronized String ofYearUnder(int year, String minimum) {
        Database.execute("""
                INSERT INTO policy_version (id, jurisdiction, effective_from, parameters, reason, entered_by, entered_at)
                SELECT gen_random_uuid(), '511999', '%d-01-01', replace(parameters, '300000.00', '%s'), reason, entered_by,
                    entered_at FROM policy_version WHERE jurisdiction = '511900' AND effective_from = '2022-05-22'
                """.formatted(year - 1, minimum));
        return insert(year, "jurisdiction = '511999' AND effective_from = '" + (year - 1) + "-01-01'");
    }

    /** The city's list of a year, whose call runs from September to November of the year before. */
    public static synchronized String ofYear(int year) {
        return insert(year, "jurisdiction = '511900' AND effective_from = '2022-05-22'");
    }

    private static String insert(int year, String policy) {
        String id = UUID.nameUUIDFromBytes(("list " + year).getBytes(StandardCharsets.UTF_8)).toString();
        Database.execute("""
                INSERT INTO annual_list (id, jurisdiction, year, state, opens_on, closes_on, policy_version, opened_at, version)
                SELECT '%s', '511900', %d, 'COLLECTING', '%d-09-01', '%d-11-30', id, '%d-08-31T00:00:00Z', 0
                FROM policy_version WHERE %s
                ON CONFLICT DO NOTHING""".formatted(id, year, year - 1, year - 1, year - 1, policy));
        return id;
    }
}
