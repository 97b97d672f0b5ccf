package cn.bazhong.projects.testsupport;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** An annual list that lies before the review committee, written straight into the database. */
public final class ListAtCommittee {
    /** The city's first policy: all of the entitled votes, and every named department. */
    public static final String FIRST_POLICY = "0180e8a6-0000-7000-8000-000000000001";
    private static final AtomicInteger NUMBER = new AtomicInteger(5000);

    private final UUID id = UUID.randomUUID();
    private final int year;

    /** A line of it. */
    public record Line(UUID id, UUID project, String code, String name, String owner) {
    }

    private ListAtCommittee(int year) {
        this.year = year;
    }

    /** @param year one that no other test uses */
    public static ListAtCommittee of(int year, String policy) {
        ListAtCommittee list = new ListAtCommittee(year);
        execute("""
                INSERT INTO annual_list (id, jurisdiction, year, state, opens_on, closes_on, policy_version, party_first,
                    opened_at, version)
                VALUES ('%s', '511900', %d, 'AT_COMMITTEE', '%d-07-01', '%d-08-31', '%s', false,
                    '%d-07-01T00:00:00+08:00', 0)"""
                .formatted(list.id, year, year - 1, year - 1, policy, year - 1));
        return list;
    }

    public UUID id() {
        return id;
    }

    /** A line of a project whose owner has no industry authority but itself. */
    public Line line(String owner) {
        return line(owner, null, "1000000.00", false);
    }

    public Line line(String owner, String authority, String amount, boolean needsDecision) {
        int number = NUMBER.incrementAndGet();
        Line line = new Line(UUID.randomUUID(), UUID.randomUUID(), "BZ-" + year + "-" + number, "审议项目" + number, owner);
        String profile = authority == null ? "{}" : "{\"industryAuthority\":\"" + authority + "\"}";
        execute("""
                INSERT INTO project (id, code, name, owner_department, jurisdiction, year, stage, hold, category, content_kind,
                    total_investment, profile, created_at, updated_at, version)
                VALUES ('%s', '%s', '%s', '%s', '511900', %d, 'PROPOSED', 'NONE', 'APPLICATION_SYSTEM', 'CONSTRUCTION', %s, '%s',
                    now(), now(), 0)""".formatted(line.project, line.code, line.name, owner, year, amount, profile));
        execute("INSERT INTO project_access (department, code, project_id, reason) VALUES ('%s', '%s', '%s', 'OWNER')"
                .formatted(owner, line.code, line.project));
        execute("""
                INSERT INTO list_line (id, list_id, application_id, project_id, project_code, project_name, owner_department,
                    category, nature, mode, total_investment, applied_amount, special_funds, upper_level_funds, self_raised,
                    enterprise_contribution, standing, amount, profile, findings, needs_decision, included, withdrawn, place,
                    version)
                VALUES ('%s', '%s', gen_random_uuid(), '%s', '%s', '%s', '%s', 'APPLICATION_SYSTEM', 'NEW', 'SELF_BUILT', %s, %s,
                    %s, 0, 0, 0, 'PROPOSED', %s, '%s', '{"zh":[],"en":[]}', %s, true, false, 1000000, 0)"""
                .formatted(line.id, id, line.project, line.code, line.name, owner, amount, amount, amount, amount, profile,
                        needsDecision));
        return line;
    }

    /** Its procedure, as far as a session looks at it: since when the committee is asked. */
    public void arrivedOn(String instant) {
        UUID procedure = UUID.randomUUID();
        execute("""
                INSERT INTO procedure (id, kind, subject_id, title, owner_department, policy_version, state, round, started_by,
                    started_at, updated_at, version)
                VALUES ('%s', 'ANNUAL_LIST', '%s', '清单', '511900-DSJ', '%s', 'RUNNING', 1, 'u', '%s', '%s', 0)"""
                .formatted(procedure, id, FIRST_POLICY, instant, instant));
        execute("""
                INSERT INTO step (id, procedure_id, key, position, round, kind, role, department, after, state, superseded,
                    opened_at, due, version)
                VALUES (gen_random_uuid(), '%s', 'determination', 1, 1, 'LIST_DETERMINATION', 'COMMITTEE_CHAIR', '511900-ZFB',
                    '', 'OPEN', false, '%s', '9999-12-31', 0)""".formatted(procedure, instant));
    }

    /** Another organ has the list now. */
    public void goOn() {
        execute("UPDATE annual_list SET state = 'AT_GOVERNMENT' WHERE id = '%s'".formatted(id));
    }

    public void comeBack() {
        execute("UPDATE annual_list SET state = 'AT_COMMITTEE' WHERE id = '%s'".formatted(id));
    }

    /** What stands on a line now, for example {@code AGREED 1000000.00}. */
    public static String standing(Line line) {
        return read("SELECT standing || ' ' || amount FROM list_line WHERE id = '%s'".formatted(line.id()));
    }

    public static void touch(Line line) {
        execute("UPDATE list_line SET version = version + 1 WHERE id = '%s'".formatted(line.id()));
    }

    public static void leaveOut(Line line) {
        execute("UPDATE list_line SET included = false WHERE id = '%s'".formatted(line.id()));
    }

    /** A policy like the first one but for the share of votes that passes an item and the named departments. */
    public static String policy(int numerator, int denominator, boolean namedRequired, String effectiveFrom) {
        UUID policy = UUID.randomUUID();
        execute("""
                INSERT INTO policy_version (id, jurisdiction, effective_from, parameters, reason, entered_by, entered_at)
                SELECT '%s', '511900', '%s', replace(replace(parameters, '"votingThreshold": null',
                    '"votingThreshold": {"numerator": %d, "denominator": %d}'), '"namedDepartmentsRequired": true',
                    '"namedDepartmentsRequired": %s'), '试验', 'test', now() FROM policy_version WHERE id = '%s'"""
                .formatted(policy, effectiveFrom, numerator, denominator, namedRequired, FIRST_POLICY));
        return policy.toString();
    }

    public static String read(String query) {
        try (Connection owner = connect(); Statement statement = owner.createStatement();
                var rows = statement.executeQuery(query)) {
            return rows.next() ? rows.getString(1) : null;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public static void execute(String sql) {
        try (Connection owner = connect(); Statement statement = owner.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a role of the database may not do. */
    public static SQLException refused(String sql) {
        try (Connection owner = connect(); Statement statement = owner.createStatement()) {
            statement.execute(sql);
            return null;
        } catch (SQLException e) {
            return e;
        }
    }

    private static Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://" + System.getProperty("portal.test.database"),
                Postgres.OWNER, Postgres.OWNER);
    }
}
