package cn.bazhong.projects.testsupport;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/** The tests' database as its owner sees it: to look behind the API, and to enter what no flow of the portal enters yet. */
public final class Database {

    private Database() {
    }

    public static void execute(String sql) {
        try (Connection connection = connect(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** The one number a query answers with. */
    public static long number(String sql) {
        return Long.parseLong(text(sql));
    }

    /** The one value a query answers with, as text. */
    public static String text(String sql) {
        try (Connection connection = connect(); Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /**
     * Every transaction begun before this call is over after it: from then on the feed tells what was committed before. Without
     * it an analysis of a table by the server itself, begun at the wrong moment, holds an event back.
     */
    public static void awaitWhatWasBegun() {
        String end = text("SELECT pg_snapshot_xmax(pg_current_snapshot())");
        assertTimeoutPreemptively(Duration.ofMinutes(1), () -> {
            while ("f".equals(text("SELECT pg_snapshot_xmin(pg_current_snapshot()) >= '" + end + "'::xid8"))) {
                Thread.onSpinWait();
            }
        });
    }

    static Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://" + System.getProperty("portal.test.database"), Postgres.OWNER,
                Postgres.OWNER);
    }
}
