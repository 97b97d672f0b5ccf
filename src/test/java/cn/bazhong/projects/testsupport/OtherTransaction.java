package cn.bazhong.projects.testsupport;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/** Somebody else at the same moment: holds what they have locked until they are done, and would go on. */
public final class OtherTransaction implements AutoCloseable {
    private static final String NOT_AVAILABLE = "55P03";
    private final Connection connection;

    private OtherTransaction(Connection connection) {
        this.connection = connection;
    }

    /** @param lock a query that locks something */
    public static OtherTransaction holding(String lock) {
        try {
            Connection connection = Database.connect();
            connection.setAutoCommit(false);
            OtherTransaction other = new OtherTransaction(connection);
            other.run(lock);
            return other;
        } catch (SQLException e) {
            throw new IllegalStateException(lock, e);
        }
    }

    /** Returns when somebody waits for what this one holds. */
    public void awaitSomebodyBehind() {
        String behind = "SELECT count(*) FROM pg_stat_activity WHERE " + pid() + " = any(pg_blocking_pids(pid))";
        assertTimeoutPreemptively(Duration.ofMinutes(1), () -> {
            while (Database.number(behind) == 0) {
                Thread.onSpinWait();
            }
        });
    }

    /** @param lock a query that locks something else and does not wait for it; whether nobody holds that */
    public boolean goesOn(String lock) {
        try {
            run(lock);
            return true;
        } catch (SQLException e) {
            if (NOT_AVAILABLE.equals(e.getSQLState())) {
                return false;
            }
            throw new IllegalStateException(lock, e);
        }
    }

    @Override
    public void close() {
        try (Connection done = connection) {
            done.rollback();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void run(String query) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(query);
        }
    }

    private int pid() {
        try (Statement statement = connection.createStatement(); ResultSet pid = statement.executeQuery("SELECT pg_backend_pid()")) {
            pid.next();
            return pid.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
