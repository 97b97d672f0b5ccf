package cn.bazhong.projects.launcher;

import cn.bazhong.projects.testsupport.Postgres;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** PostgreSQL, Keycloak and the product as it was packaged, running on this machine. */
public final class Platform implements AutoCloseable {
    private static final Duration START_TIME = Duration.ofMinutes(2);

    /**
     * Where and how it runs.
     *
     * @param project      the project's root directory
     * @param data         where the data go and stay
     * @param keycloakZip  the distribution as downloaded
     * @param durable      whether what is stored outlasts a machine that fails
     * @param settings     further settings of the portal, as environment variables
     */
    public record Options(Path project, Path data, Path keycloakZip, int portalPort, int keycloakPort,
            boolean durable, Map<String, String> settings) {
        Path log(String name) {
            return data.resolve("log").resolve(name + ".log");
        }

        URI portal() {
            return URI.create("http://localhost:" + portalPort);
        }
    }

    private final Options options;
    private final Deque<AutoCloseable> running = new ArrayDeque<>();
    private Postgres postgres;
    private Keycloak keycloak;
    private Child portal;
    private volatile boolean closed;

    private Platform(Options options) {
        this.options = options;
    }

    /** Nothing runs yet; whoever holds it can close it at any time, also while it starts. */
    public static Platform of(Options options) {
        return new Platform(options);
    }

    /** Starts the parts in order; {@code beforePortal} may still look at the database. */
    public void start(Consumer<String> progress, Consumer<Postgres> beforePortal) {
        startServices(progress);
        progress.accept("Portal");
        beforePortal.accept(postgres);
        portal = keep(startPortal());
        portal.awaitReady(START_TIME, () -> Web.answers(URI.create(address() + "/q/health/ready")));
    }

    /** Starts what the portal needs, but no portal. */
    public void startServices(Consumer<String> progress) {
        Path home = KeycloakFiles.prepared(options.keycloakZip(), options.project().resolve(".data"));
        progress.accept("PostgreSQL");
        makeDirectory(options.data().resolve("log"));
        postgres = keep(Postgres.kept(options.data().resolve("postgres"), options.log("postgres"), options.durable()));
        progress.accept("Keycloak");
        keycloak = keep(Keycloak.start(home, options.log("keycloak"), postgres, options.keycloakPort()));
        keycloak.awaitReady();
        keycloak.bring(DemoRealm.of(options.project(), options.portal()));
    }

    public URI address() {
        return options.portal();
    }

    public URI keycloakAddress() {
        return keycloak.address();
    }

    public Postgres postgres() {
        return postgres;
    }

    /** The realm, as tokens name it. */
    public URI issuer() {
        return keycloak.issuer();
    }

    /** Where PostgreSQL writes its messages. */
    public Path postgresLog() {
        return options.log("postgres");
    }

    /** An access token of a demo account. One at a time: Keycloak refuses whoever signs in twice at the same moment. */
    public synchronized String token(String user) {
        return keycloak.token(user);
    }

    /** Ends every session of the account at the identity provider. */
    public void signOutAtProvider(String user) {
        keycloak.signOut(user);
    }

    /** How long the tokens of the portal's own client last from now on, in seconds. */
    public void tokensLast(int seconds) {
        keycloak.tokensLast(seconds);
    }

    /** An access token of one of the demo service accounts with the given scopes, separated by spaces. */
    public String serviceToken(String client, String scopes) {
        return keycloak.serviceToken(client, "demo-" + client, scopes);
    }

    /** The settings the portal runs with, for a second one beside it. */
    public Map<String, String> settings() {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("PORTAL_TRIAL", "true");
        settings.put("PORTAL_DATABASE_ADDRESS", postgres.address());
        settings.put("PORTAL_DATABASE_USER", Postgres.APP);
        settings.put("PORTAL_DATABASE_PASSWORD", Postgres.APP);
        settings.put("PORTAL_DATABASE_OWNER", Postgres.OWNER);
        settings.put("PORTAL_DATABASE_OWNER_PASSWORD", Postgres.OWNER);
        settings.put("PORTAL_OIDC_ISSUER", keycloak.issuer().toString());
        settings.put("PORTAL_OIDC_CLIENT_SECRET", DemoRealm.CLIENT_SECRET);
        settings.put("PORTAL_SESSION_SECRET", "demo-session-secret-never-in-production");
        settings.put("PORTAL_RECORD_SEAL_KEY", "demo-record-seal-key-never-in-production");
        settings.put("PORTAL_WEBHOOKS_SECRET", "demo-webhooks-secret-never-in-production");
        settings.put("PORTAL_RECORD_EXPORT_DIRECTORY", options.data().resolve("record").toString());
        settings.put("PORTAL_DOCUMENT_DIRECTORY", options.data().resolve("documents").toString());
        settings.put("PORTAL_SESSION_SECURE_COOKIES", "false");
        settings.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        settings.put("QUARKUS_HTTP_PORT", Integer.toString(options.portalPort()));
        settings.putAll(options.settings());
        return settings;
    }

    /** Waits until it is closed; refuses when a part ends by itself. */
    void awaitEnd() {
        while (!closed) {
            portal.await(Duration.ofSeconds(1));
            requireRunning(portal);
            requireRunning(keycloak.process());
        }
    }

    private void requireRunning(Child part) {
        if (!part.isAlive() && !closed) {
            throw part.ended();
        }
    }

    @Override
    public void close() {
        Deque<AutoCloseable> toStop;
        synchronized (running) {
            closed = true;
            toStop = new ArrayDeque<>(running);
            running.clear();
        }
        toStop.forEach(Platform::stop);
    }

    private static void makeDirectory(Path directory) {
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new Refusal(directory + " cannot be made: " + e.getMessage());
        }
    }

    private Child startPortal() {
        Path jar = options.project().resolve("target/quarkus-app/quarkus-run.jar");
        return Child.start("The portal", options.log("portal"), options.data(), settings(),
                List.of(Machine.java(), "-Xmx768m", "-jar", jar.toAbsolutePath().toString()));
    }

    private <T extends AutoCloseable> T keep(T part) {
        synchronized (running) {
            if (!closed) {
                running.push(part);
                return part;
            }
        }
        stop(part);
        throw new Refusal("Stopped");
    }

    private static void stop(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
