package cn.bazhong.projects.testsupport;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

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

    private static Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://" + System.getProperty("portal.test.database"), Postgres.OWNER,
                Postgres.OWNER);
    }
}
