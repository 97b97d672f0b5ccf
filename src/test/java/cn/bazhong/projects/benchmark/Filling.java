package cn.bazhong.projects.benchmark;

import cn.bazhong.projects.testsupport.Postgres;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Fills a database with many projects, each with its application, procedure, step, record and, where it was accepted, line
 * of an annual list. Rows are copies of the {@link Templates} with ids, names, owners, years and stages of their own.
 */
final class Filling {
    /** How many of ten consecutive projects, from the second on, wait for their screening. */
    static final int WAITING_OF_TEN = 8;
    private static final String STAGES = "ARRAY['LISTED','IN_APPROVAL','APPROVED','IN_EXECUTION','TRIAL_OPERATION','ACCEPTED',"
            + "'IN_OPERATION','TERMINATED']";

    private final Postgres postgres;
    private final String database;
    private int filled;

    Filling(Postgres postgres, String database) {
        this.postgres = postgres;
        this.database = database;
    }

    /** The number of the waiting project with that index, from 0 on. */
    static long waiting(long index) {
        return 10 * (index / WAITING_OF_TEN) + 1 + index % WAITING_OF_TEN;
    }

    /** How many of so many projects wait. */
    static long waitingAmong(int projects) {
        return (long) projects / 10 * WAITING_OF_TEN;
    }

    /** The year of the list that the project with that number applied for. */
    static int year(long number) {
        return Templates.FIRST_YEAR + (int) (number / 10 % (Templates.LAST_YEAR - Templates.FIRST_YEAR + 1));
    }

    /** Adds projects until there are that many, and lets PostgreSQL look at them. */
    void to(int projects, Consumer<String> progress) {
        List<String> statements = new ArrayList<>(List.of("SET session_replication_role = replica",
                "SET auto_explain.log_min_duration = -1", "SET work_mem = '256MB'",
                // there are no statistics yet of what grows here
                "SET enable_nestloop = off", "SET maintenance_work_mem = '1GB'", "SET synchronous_commit = off", sample(filled + 1, projects)));
        guards("DISABLE").forEach(statements::add);
        copies().forEach(statements::add);
        statements.addAll(script("accepted"));
        statements.addAll(script("dossiers"));
        statements.addAll(script("operated"));
        guards("ENABLE ALWAYS").forEach(statements::add);
        statements.add("DROP TABLE sample");
        progress.accept("Filling in projects up to " + projects);
        Sql.run(postgres, database, statements.toArray(String[]::new));
        Sql.run(postgres, database, "VACUUM ANALYZE", "CHECKPOINT");
        filled = projects;
    }

    /** What the record guards for every row, also against the superuser, would take as long as the rest. */
    private List<String> guards(String change) {
        return Sql.column(postgres, database, """
                SELECT 'ALTER TABLE ' || tgrelid::regclass || ' %s TRIGGER ' || tgname FROM pg_trigger
                WHERE tgrelid IN ('event'::regclass, 'chain_head'::regclass) AND NOT tgisinternal""".formatted(change));
    }

    /** Everything that one generated project decides, in one place. Those that take part in the template own none. */
    private static String sample(int from, int to) {
        return """
                CREATE UNLOGGED TABLE sample AS
                SELECT n, y.year, d.code AS owner, %s AS name, 'BZ-' || y.year || '-' || lpad(n::text, 7, '0') AS code,
                    n %% 10 BETWEEN 1 AND %d AS waiting, 300000 + (n * 104729 %% 100000) * 100 AS total,
                    CASE WHEN n %% 10 BETWEEN 1 AND %d THEN 'PROPOSED' ELSE (%s)[1 + n / 100 %% 8] END AS stage,
                    timestamptz '2026-01-01 08:00+08' + n * interval '7 seconds' AS at, a.id AS template
                FROM (SELECT generate_series(%d, %d)::bigint) AS s(n)
                JOIN (SELECT code, name, row_number() OVER (ORDER BY code) - 1 AS place, count(*) OVER () AS of FROM department
                      WHERE code NOT IN ('511900-DSJ', '511900-ZFB', '511900-WJW')) d ON d.place = n * 31 %% d.of
                CROSS JOIN LATERAL (SELECT %d + (n / 10 %% %d)::int AS year) y
                JOIN application a ON a.name = '%s' AND a.year = y.year
                    AND (a.state = 'SUBMITTED') = (n %% 10 BETWEEN 1 AND %d)"""
                .formatted(Names.sql(), WAITING_OF_TEN, WAITING_OF_TEN, STAGES, from, to, Templates.FIRST_YEAR,
                        Templates.LAST_YEAR - Templates.FIRST_YEAR + 1, Templates.NAME, WAITING_OF_TEN);
    }

    private List<String> copies() {
        String application = "JOIN application a ON a.id = s.template";
        String procedure = "JOIN procedure p ON p.subject_id = s.template";
        String profile = ", 'profile', replace(t.profile, '" + Templates.NAME + "', s.name)";
        return List.of(
                copy("project", application + " JOIN project t ON t.id = a.project_id", "'id', " + id(Ids.PROJECT)
                        + ", 'code', s.code, 'name', s.name, 'owner_department', s.owner, 'year', s.year, 'stage', s.stage, "
                        + "'total_investment', s.total, 'created_at', s.at, 'updated_at', s.at" + profile),
                copy("project_access", application + " JOIN project_access t ON t.project_id = a.project_id",
                        "'department', CASE t.reason WHEN 'OWNER' THEN s.owner ELSE '511900-ZFB' END, 'code', s.code, "
                                + "'project_id', " + id(Ids.PROJECT)),
                copy("application", "JOIN application t ON t.id = s.template", "'id', " + id(Ids.APPLICATION)
                        + ", 'project_id', " + id(Ids.PROJECT) + ", 'owner_department', s.owner, 'name', s.name, "
                        + "'total_investment', s.total, 'created_at', s.at, 'updated_at', s.at, 'submitted_at', s.at" + profile),
                copy("application_submission", "JOIN application_submission t ON t.application_id = s.template",
                        "'id', " + id(Ids.SUBMISSION) + ", 'application_id', " + id(Ids.APPLICATION) + profile),
                copy("procedure", "JOIN procedure t ON t.subject_id = s.template", "'id', " + id(Ids.PROCEDURE)
                        + ", 'subject_id', " + id(Ids.APPLICATION) + ", 'project_id', " + id(Ids.PROJECT)
                        + ", 'title', s.name, 'owner_department', s.owner, 'started_at', s.at, 'updated_at', s.at"),
                copy("step", procedure + " JOIN step t ON t.procedure_id = p.id", "'id', " + id(Ids.STEP)
                        + ", 'procedure_id', " + id(Ids.PROCEDURE) + ", 'opened_at', s.at, 'version', 0, "
                        + "'due', date '2026-10-01' + (s.n * 17 % 400)::int, 'decided_at', t.decided_at - s.n * interval '1 second'"),
                copy("list_line", "JOIN list_line t ON t.application_id = s.template", "'id', " + id(Ids.LINE)
                        + ", 'application_id', " + id(Ids.APPLICATION) + ", 'project_id', " + id(Ids.PROJECT)
                        + ", 'project_code', s.code, 'project_name', s.name, 'owner_department', s.owner, "
                        + "'total_investment', s.total" + profile),
                heads("PROJECT", "a.project_id::text", Ids.PROJECT), heads("APPLICATION", "a.id::text", Ids.APPLICATION),
                events("PROJECT", "a.project_id::text", Ids.PROJECT, Ids.PROJECT_EVENT),
                events("APPLICATION", "a.id::text", Ids.APPLICATION, Ids.APPLICATION_EVENT));
    }

    /** What follows on acceptance is alike for all, and is written as it is sent. */
    private static List<String> script(String name) {
        try (InputStream script = Filling.class.getResourceAsStream("/benchmark/" + name + ".sql")) {
            return List.of(new String(script.readAllBytes(), StandardCharsets.UTF_8).split(";\\n\\n|;\\n$"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A chain of its own for every project and application, with the first event of the template. */
    private String heads(String type, String templateSubject, String pattern) {
        return copy("chain_head", "JOIN application a ON a.id = s.template JOIN event e ON e.subject_type = '" + type
                + "' AND e.subject_id = " + templateSubject + " AND e.seq = 1 JOIN chain_head t ON t.subject_type = '" + type
                + "' AND t.subject_id = " + templateSubject, "'subject_id', " + id(pattern) + ", 'seq', 1, 'hash', e.hash");
    }

    private String events(String type, String templateSubject, String pattern, String eventPattern) {
        return copy("event", "JOIN application a ON a.id = s.template JOIN event t ON t.subject_type = '" + type
                + "' AND t.subject_id = " + templateSubject + " AND t.seq = 1", "'id', " + id(eventPattern)
                + ", 'subject_id', " + id(pattern) + ", 'project_id', " + id(Ids.PROJECT));
    }

    private static String id(String pattern) {
        return Ids.sql(pattern, "s.n");
    }

    /** Copies the template row {@code t} of every sample with some columns changed; generated columns follow by themselves. */
    private String copy(String table, String templates, String changes) {
        List<String> columns = Sql.column(postgres, database, """
                SELECT quote_ident(attname) FROM pg_attribute WHERE attrelid = '%s'::regclass AND attnum > 0
                AND NOT attisdropped AND attgenerated = '' ORDER BY attnum""".formatted(table));
        return "INSERT INTO " + table + " (" + String.join(", ", columns) + ") SELECT r." + String.join(", r.", columns)
                + " FROM sample s " + templates + " CROSS JOIN LATERAL jsonb_populate_record(t, jsonb_build_object(" + changes
                + ")) r ORDER BY s.n";
    }
}
