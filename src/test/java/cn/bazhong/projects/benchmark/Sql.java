package cn.bazhong.projects.benchmark;

import cn.bazhong.projects.testsupport.Postgres;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Plain SQL as superuser. */
final class Sql {

    private Sql() {
    }

    static void run(Postgres postgres, String database, String... statements) {
        try (Connection connection = postgres.superuser(database); Statement statement = connection.createStatement()) {
            for (String one : statements) {
                statement.execute(one);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(String.join(";\n", statements), e);
        }
    }

    /** The first column of every row. */
    static List<String> column(Postgres postgres, String database, String query) {
        try (Connection connection = postgres.superuser(database); Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> column = new ArrayList<>();
            while (rows.next()) {
                column.add(rows.getString(1));
            }
            return column;
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }
}
