package cn.bazhong.projects.http;

import cn.bazhong.projects.database.Rows;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.problem.ProblemType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.function.Supplier;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Remembers the first answer to each Idempotency-Key of a caller, in the transaction of the deed itself: a second try
 * waits for the first at the unique key and then repeats its answer, and a deed that failed left nothing to repeat.
 */
@RequestScoped
class IdempotencyKeys {
    private static final String HEADER = "Idempotency-Key";
    private static final int LONGEST_KEY = 100;

    private final HttpServerRequest request;
    private final SecurityIdentity caller;
    private final ObjectMapper json;
    private final Clock clock;
    /** Inside a deed another one is done, as part of it. */
    private boolean underWay;

    IdempotencyKeys(HttpServerRequest request, SecurityIdentity caller, ObjectMapper json, Clock clock) {
        this.request = request;
        this.caller = caller;
        this.json = json;
        this.clock = clock;
    }

    Uni<?> once(Method method, Object[] arguments, Supplier<Uni<?>> deed) {
        String key = request.getHeader(HEADER);
        if (key == null || underWay) {
            return deed.get();
        }
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw Problem.of(ProblemType.MALFORMED_REQUEST, "bad-idempotency-key", LONGEST_KEY);
        }
        Entry entry = new Entry(caller.getPrincipal().getName(), request.method() + " " + request.path(), key,
                fingerprint(method, arguments));
        return claim(entry).chain(claimed -> claimed ? firstTime(entry, deed) : again(entry));
    }

    private record Entry(String client, String route, String key, String fingerprint) {
    }

    private Uni<Boolean> claim(Entry entry) {
        return Panache.getSession().chain(session -> session.createNativeQuery("""
                insert into idempotency_key (client, route, key, fingerprint, created_at)
                values (:client, :route, :key, :fingerprint, :at) on conflict do nothing""")
                .setParameter("client", entry.client()).setParameter("route", entry.route())
                .setParameter("key", entry.key()).setParameter("fingerprint", entry.fingerprint())
                .setParameter("at", clock.instant()).executeUpdate()).map(rows -> rows == 1);
    }

    private Uni<?> firstTime(Entry entry, Supplier<Uni<?>> deed) {
        underWay = true;
        return deed.get().eventually(() -> underWay = false).call(answer -> Panache.getSession()
                .call(Mutiny.Session::flush)
                .chain(session -> remember(session, entry, answer)));
    }

    private Uni<Integer> remember(Mutiny.Session session, Entry entry, Object answer) {
        return session.createNativeQuery("""
                update idempotency_key set answer = :answer
                where client = :client and route = :route and key = :key""")
                .setParameter("answer", stored(answer).toString()).setParameter("client", entry.client())
                .setParameter("route", entry.route()).setParameter("key", entry.key()).executeUpdate();
    }

    private Uni<?> again(Entry entry) {
        return Rows.of("""
                select fingerprint, answer from idempotency_key
                where client = :client and route = :route and key = :key""", Object[].class)
                .with("client", entry.client()).with("route", entry.route())
                .with("key", entry.key()).one().map(row -> replay(entry, row));
    }

    private Object replay(Entry entry, Object[] row) {
        if (!entry.fingerprint().equals(row[0])) {
            throw Problem.of(ProblemType.IDEMPOTENCY_KEY_REUSED, "idempotency-key-reused");
        }
        JsonNode stored = readStored((String) row[1]);
        RestResponse.ResponseBuilder<JsonNode> answer = RestResponse.ResponseBuilder.create(
                RestResponse.Status.fromStatusCode(stored.get("status").asInt()), stored.get("body"));
        stored.get("headers").fields().forEachRemaining(header -> answer.header(header.getKey(), header.getValue().asText()));
        return answer.build();
    }

    private JsonNode stored(Object answer) {
        ObjectNode stored = json.createObjectNode();
        ObjectNode headers = stored.putObject("headers");
        Object body = answer;
        int status = 200;
        if (answer instanceof RestResponse<?> response) {
            body = response.getEntity();
            status = response.getStatus();
            response.getHeaders().forEach((name, values) -> headers.put(name, String.valueOf(values.get(0))));
        }
        if (body instanceof Versioned resource) {
            headers.put(HttpHeaders.ETAG, IfMatch.tag(resource.version()));
        }
        stored.put("status", body == null ? 204 : status);
        stored.set("body", json.valueToTree(body instanceof ShownOnce once ? once.kept() : body));
        return stored;
    }

    private JsonNode readStored(String text) {
        try {
            return json.readTree(text);
        } catch (com.fasterxml.jackson.core.JsonProcessingException impossible) {
            throw new IllegalStateException("A stored answer is not JSON", impossible);
        }
    }

    /** What the deed was asked with: its body and path, but not If-Match, which a replay comes before. */
    private String fingerprint(Method method, Object[] arguments) {
        ObjectNode asked = json.createObjectNode().put("deed", method.toString());
        for (int i = 0; i < arguments.length; i++) {
            if (!(arguments[i] instanceof IfMatch)) {
                asked.set("argument" + i, json.valueToTree(arguments[i]));
            }
        }
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(asked.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JVM has SHA-256", impossible);
        }
    }
}
