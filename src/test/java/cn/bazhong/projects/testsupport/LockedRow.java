package cn.bazhong.projects.testsupport;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/** A row of the tests' database that somebody else has locked, so that whoever wants it waits. */
public final class LockedRow implements AutoCloseable {
    private final Connection connection;
    private final String holder;

    private LockedRow(Connection connection, String holder) {
        this.connection = connection;
        this.holder = holder;
    }

    /** @param row table and condition */
    public static LockedRow of(String row) {
        try {
            Connection connection = Database.connect();
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.execute("SELECT 1 FROM " + row + " FOR UPDATE");
                var result = statement.executeQuery("SELECT pg_backend_pid()");
                result.next();
                return new LockedRow(connection, result.getString(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(row, e);
        }
    }

    public void awaitSomebodyWaiting() {
        assertTimeoutPreemptively(Duration.ofMinutes(1), () -> {
            while (Database.number("SELECT count(*) FROM pg_stat_activity WHERE " + holder + " = ANY (pg_blocking_pids(pid))") == 0) {
                Thread.onSpinWait();
            }
        });
    }

    /** Lets it go. */
    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
