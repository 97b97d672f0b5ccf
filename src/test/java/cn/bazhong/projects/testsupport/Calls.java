package cn.bazhong.projects.testsupport;

import java.util.UUID;

/** Annual lists whose call is open. */
public final class Calls {

    private Calls() {
    }

    /** The city's list of a year, whose call runs from September to November of the year before. */
    public static synchronized String ofYear(int year) {
        String id = UUID.nameUUIDFromBytes(("list " + year).getBytes()).toString();
        Database.execute("""
                INSERT INTO annual_list (id, jurisdiction, year, state, opens_on, closes_on, policy_version, opened_at, version)
                SELECT '%s', '511900', %d, 'COLLECTING', '%d-09-01', '%d-11-30', id, '%d-08-31T00:00:00Z', 0
                FROM policy_version WHERE jurisdiction = '511900' ORDER BY effective_from LIMIT 1
                ON CONFLICT DO NOTHING""".formatted(id, year, year - 1, year - 1, year - 1));
        return id;
    }
}
