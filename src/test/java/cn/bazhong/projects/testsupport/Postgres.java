package cn.bazhong.projects.testsupport;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A PostgreSQL 17 with the database and the two roles of the portal: the owner, who migrates, and the portal itself, who
 * may not change the schema.
 */
public final class Postgres implements AutoCloseable {
    public static final String DATABASE = "portal";
    public static final String OWNER = "portal_owner";
    public static final String APP = "portal_app";

    private final EmbeddedPostgres server;

    private Postgres(EmbeddedPostgres server) {
        this.server = server;
    }

    /** An empty server on a free port whose data go with it; it does not wait for the disk. */
    public static Postgres passing() {
        return start(careless(builder()));
    }

    /**
     * A server on a free port that keeps its data in the directory, with what an earlier run left there.
     *
     * @param durable whether it waits for the disk; not where nobody needs the data after the build
     */
    public static Postgres kept(Path data, Path log, boolean durable) {
        ProcessBuilder.Redirect output = ProcessBuilder.Redirect.appendTo(log.toFile());
        EmbeddedPostgres.Builder builder = builder().setDataDirectory(data.toFile()).setCleanDataDirectory(false)
                .setRegisterShutdownHook(false).setOutputRedirector(output).setErrorRedirector(output);
        return start(durable ? builder : careless(builder));
    }

    /** {@code host:port/name}, as the portal's setting wants it. */
    public String address() {
        return "localhost:" + server.getPort() + "/" + DATABASE;
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/" + database;
    }

    /** A connection as superuser, to look at what the portal cannot, or to spoil what it guards. */
    public Connection superuser(String database) throws SQLException {
        return server.getDatabase("postgres", database).getConnection();
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EmbeddedPostgres.Builder careless(EmbeddedPostgres.Builder builder) {
        return builder.setServerConfig("fsync", "off").setServerConfig("synchronous_commit", "off");
    }

    /** The locale is part of the database from its first day: characters as in UTF-8, order by code point. */
    private static EmbeddedPostgres.Builder builder() {
        return EmbeddedPostgres.builder().setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8").setLocaleConfig("locale", "C")
                .setServerConfig("max_connections", "100").setServerConfig("timezone", "UTC");
    }

    private static Postgres start(EmbeddedPostgres.Builder builder) {
        try {
            Postgres postgres = new Postgres(builder.start());
            postgres.prepare();
            return postgres;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void prepare() {
        ensureRole(APP);
        ensureDatabase(DATABASE, OWNER);
    }

    /** Makes the database and its owner, whose password is the name, unless they are there. */
    public void ensureDatabase(String name, String owner) {
        ensureRole(owner);
        if (!exists("SELECT 1 FROM pg_database WHERE datname = '" + name + "'")) {
            execute("CREATE DATABASE " + name + " OWNER " + owner);
        }
    }

    /** Throws away everything the portal has stored. */
    public void emptyPortal() {
        execute("DROP DATABASE " + DATABASE + " WITH (FORCE)");
        ensureDatabase(DATABASE, OWNER);
    }

    private void ensureRole(String name) {
        if (!exists("SELECT 1 FROM pg_roles WHERE rolname = '" + name + "'")) {
            execute("CREATE ROLE " + name + " LOGIN PASSWORD '" + name + "'");
        }
    }

    private boolean exists(String query) {
        try (Connection connection = superuser("postgres"); Statement statement = connection.createStatement()) {
            return statement.executeQuery(query).next();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void execute(String command) {
        try (Connection connection = superuser("postgres"); Statement statement = connection.createStatement()) {
            statement.execute(command);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
