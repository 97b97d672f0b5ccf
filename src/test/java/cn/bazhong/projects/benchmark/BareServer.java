package cn.bazhong.projects.benchmark;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the portal is measured beside: the reactive driver with the same pool, the same JSON library and the same check of
 * the token, and nothing else. It sends the statements that the portal sent for the same request and answers with their
 * rows. Runs on the libraries of the packaged portal.
 */
public final class BareServer extends AbstractVerticle {
    /** Names the scenario of a request. */
    static final String SCENARIO = "X-Scenario";
    /** Present where the token is not to be looked at. */
    static final String UNCHECKED = "X-Unchecked";
    private static final Pattern NUMBER = Pattern.compile("-(\\d{12})(?:/|$)");

    private final Map<String, Script> scripts;
    private final Performance performance;
    private final TokenCheck tokens;
    private final int port;

    private BareServer(Map<String, Script> scripts, Performance performance, TokenCheck tokens, int port) {
        this.scripts = scripts;
        this.performance = performance;
        this.tokens = tokens;
        this.port = port;
    }

    public static void main(String[] arguments) throws IOException, org.jose4j.lang.JoseException {
        Map<String, String> settings = System.getenv();
        Vertx vertx = Vertx.vertx();
        PgConnectOptions database = PgConnectOptions.fromUri("postgresql://" + settings.get("PORTAL_DATABASE_ADDRESS"))
                .setUser(settings.get("PORTAL_DATABASE_USER")).setPassword(settings.get("PORTAL_DATABASE_PASSWORD"))
                .setCachePreparedStatements(Boolean.parseBoolean(settings.get("BARE_CACHE_STATEMENTS")));
        Pool pool = PgBuilder.pool().connectingTo(database).using(vertx)
                .with(new PoolOptions().setMaxSize(Integer.parseInt(settings.get("BARE_POOL_SIZE")))).build();
        TokenCheck tokens = new TokenCheck(settings.get("PORTAL_OIDC_ISSUER"), "projects-portal");
        Map<String, Script> scripts = Script.read(Path.of(settings.get("BARE_SCRIPTS")));
        int port = Integer.parseInt(settings.get("BARE_PORT"));
        vertx.deployVerticle(() -> new BareServer(scripts, new Performance(pool), tokens, port),
                new DeploymentOptions().setInstances(2 * Runtime.getRuntime().availableProcessors()));
    }

    @Override
    public void start(Promise<Void> started) {
        vertx.createHttpServer().requestHandler(this::answer).listen(port, "127.0.0.1").<Void>mapEmpty().onComplete(started);
    }

    private void answer(HttpServerRequest request) {
        if (request.getHeader(UNCHECKED) == null && !tokens.accepts(request.getHeader("Authorization"))) {
            request.response().setStatusCode(401).end();
            return;
        }
        Script script = scripts.get(request.getHeader(SCENARIO));
        if (script == null) {
            request.response().end();
            return;
        }
        Matcher number = NUMBER.matcher(request.path());
        Replay replay = new Replay(script, number.find() ? Long.parseLong(number.group(1)) : script.number());
        request.body().compose(body -> performance.of(script, replay, body)).onComplete(
                json -> respond(request.response(), json), failure -> fail(request.response(), failure));
    }

    private static void respond(HttpServerResponse response, Buffer json) {
        response.putHeader("Content-Type", "application/json").end(json);
    }

    private static void fail(HttpServerResponse response, Throwable failure) {
        response.setStatusCode(500).end(failure.toString());
    }
}
