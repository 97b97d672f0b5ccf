package cn.bazhong.projects.document;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A bucket in memory that speaks as much of S3 as the portal does. It refuses what is not signed with its key and what is not
 * what its checksum says, and can be told to misbehave.
 */
final class Bucket {
    static final String NAME = "documents";
    static final String ACCESS_KEY = "portal-of-the-tests";

    private static final Pattern SIGNED = Pattern.compile("AWS4-HMAC-SHA256 Credential=" + ACCESS_KEY
            + "/\\d{8}/bazhong-1/s3/aws4_request, ?SignedHeaders=[a-z0-9;-]*host[a-z0-9;-]*, ?Signature=[0-9a-f]{64}");
    private static final Pattern RANGE = Pattern.compile("bytes=(\\d+)-(\\d+)");
    private static final int PAGE = 2;

    private final Map<String, Buffer> objects = new ConcurrentSkipListMap<>();
    private final HttpServer server;
    /** Fails when an answer was not taken to its end. */
    final CompletableFuture<Void> answered = new CompletableFuture<>();
    final AtomicInteger connections = new AtomicInteger();
    boolean knowsRanges = true;
    boolean breaksOff;

    Bucket(Vertx vertx) {
        server = vertx.createHttpServer(new HttpServerOptions().setHandle100ContinueAutomatically(true))
                .connectionHandler(one -> connections.incrementAndGet())
                .requestHandler(request -> request.body().onSuccess(body -> answer(request, body)));
        server.listen(0, "localhost").toCompletionStage().toCompletableFuture().join();
    }

    String address() {
        return "http://localhost:" + server.actualPort();
    }

    Map<String, String> settings() {
        return Map.of("portal.document.store", "s3", "portal.document.s3.endpoint", address(), "portal.document.s3.region",
                "bazhong-1", "portal.document.s3.bucket", NAME, "portal.document.s3.access-key", ACCESS_KEY,
                "portal.document.s3.secret-key", "secret-of-the-tests");
    }

    Set<String> keys() {
        return objects.keySet();
    }

    void close() {
        server.close().toCompletionStage().toCompletableFuture().join();
    }

    private void answer(HttpServerRequest request, Buffer body) {
        String authorization = request.getHeader("Authorization");
        String key = request.path().replaceFirst("^/" + NAME + "/?", "");
        if (authorization == null || !SIGNED.matcher(authorization).matches() || !request.path().startsWith("/" + NAME)) {
            refuse(request, 403, "AccessDenied");
        } else if (request.method() == HttpMethod.PUT) {
            put(request, key, body);
        } else if (request.method() == HttpMethod.DELETE) {
            objects.remove(key);
            request.response().setStatusCode(204).end();
        } else if (key.isEmpty()) {
            list(request);
        } else if (objects.containsKey(key)) {
            get(request, objects.get(key));
        } else {
            refuse(request, 404, "NoSuchKey");
        }
    }

    private void put(HttpServerRequest request, String key, Buffer body) {
        if (request.getHeader("Content-Encoding") != null || !sha256(body).equals(request.getHeader("x-amz-checksum-sha256"))) {
            refuse(request, 400, "BadDigest");
        } else {
            objects.put(key, body);
            request.response().putHeader("ETag", "\"of-no-use\"").end();
        }
    }

    private void get(HttpServerRequest request, Buffer content) {
        Matcher range = RANGE.matcher(String.valueOf(request.getHeader("Range")));
        boolean part = range.matches() && knowsRanges;
        Buffer asked = part ? content.slice(Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2)) + 1) : content;
        HttpServerResponse response = request.response().setStatusCode(part ? 206 : 200)
                .putHeader("Content-Length", String.valueOf(asked.length()));
        if (breaksOff) {
            response.write(asked.slice(0, asked.length() / 2)).onComplete(written -> request.connection().close());
        } else {
            response.end(asked).onSuccess(answered::complete).onFailure(answered::completeExceptionally);
        }
    }

    private void list(HttpServerRequest request) {
        List<String> left = objects.keySet().stream().filter(key -> key.startsWith(request.getParam("prefix"))).toList();
        List<String> page = left.stream().limit(PAGE).toList();
        request.response().putHeader("Content-Type", "application/xml").end("<ListBucketResult><IsTruncated>"
                + (left.size() > PAGE) + "</IsTruncated>" + page.stream().map(key -> "<Contents><Key>" + key + "</Key></Contents>")
                        .collect(Collectors.joining()) + "</ListBucketResult>");
    }

    private static Future<Void> refuse(HttpServerRequest request, int status, String code) {
        return request.response().setStatusCode(status).putHeader("Content-Type", "application/xml")
                .end("<Error><Code>" + code + "</Code></Error>");
    }

    private static String sha256(Buffer body) {
        try {
            return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(body.getBytes()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
