package cn.bazhong.projects.benchmark;

import cn.bazhong.projects.testsupport.Postgres;
import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Listens to what a portal sends to the database for each scenario. */
final class Recording {
    private static final String OFFICE = "lgo";
    private static final Pattern TIME_ORDERED_ID = Pattern.compile(
            "[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");

    private final Api portal;
    private final Map<Integer, String> lists;
    private final PlanLog log;
    private final Postgres postgres;
    private final String database;
    private final Map<Scenario, List<SentStatement>> sent = new LinkedHashMap<>();

    /** @param lists ids of the annual lists by their years */
    Recording(Api portal, Map<Integer, String> lists, PlanLog log, Postgres postgres, String database) {
        this.portal = portal;
        this.lists = lists;
        this.log = log;
        this.postgres = postgres;
        this.database = database;
    }

    /**
     * Asks twice and listens the second time, when the portal keeps what it keeps.
     *
     * @param number of the project or waiting step; a command also takes the one before
     */
    Script of(Scenario scenario, long number) {
        ask(scenario, scenario.isCommand() ? number - 1 : number);
        Instant begin = Instant.now();
        List<SentStatement> statements = log.of(() -> ask(scenario, number));
        sent.put(scenario, statements);
        List<Script.Line> lines = statements.stream().map(this::line).toList();
        return new Script(number, scenario.isCommand(), lists, freshIds(lines, begin), lines);
    }

    /** What was heard, with plans. */
    Map<Scenario, List<SentStatement>> heard() {
        return sent;
    }

    private void ask(Scenario scenario, long number) {
        String path = scenario.path().formatted("%012d".formatted(number));
        if (scenario.isCommand()) {
            portal.send(OFFICE, "POST", path, scenario.body(), Map.of("If-Match", "\"0\"", "Idempotency-Key",
                    Ids.of(Ids.STEP, number)));
        } else if (portal.get(OFFICE, Paths.encoded(path)).status() != 200) {
            throw new IllegalStateException(portal.get(OFFICE, Paths.encoded(path)) + " to " + path);
        }
    }

    private Script.Line line(SentStatement statement) {
        return new Script.Line(statement.sql(), types(statement.sql()), statement.parameters());
    }

    private List<String> types(String sql) {
        try (Connection connection = postgres.superuser(database); Statement statement = connection.createStatement()) {
            statement.execute("PREPARE heard AS " + sql);
            try (ResultSet row = statement.executeQuery(
                    "SELECT parameter_types::text[] FROM pg_prepared_statements WHERE name = 'heard'")) {
                row.next();
                Array types = row.getArray(1);
                return Arrays.asList((String[]) types.getArray());
            }
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** The lists were made on days to come. */
    private List<String> freshIds(List<Script.Line> lines, Instant begin) {
        return lines.stream().flatMap(line -> line.parameters().stream()).filter(Objects::nonNull)
                .flatMap(text -> TIME_ORDERED_ID.matcher(text).results().map(MatchResult::group))
                .filter(id -> !lists.containsValue(id))
                .filter(id -> UUID.fromString(id).getMostSignificantBits() >>> 16 >= begin.toEpochMilli()).distinct().toList();
    }
}
