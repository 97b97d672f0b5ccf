package cn.bazhong.projects.document;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.file.AsyncFile;
import io.vertx.core.file.OpenOptions;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.streams.ReadStream;
import java.nio.file.Files;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Keeps contents as objects of a bucket in an S3-compatible store, each under its version and digest. Such a store shows an
 * object when all of it has come and not before; given the digest, it also refuses what was falsified on the way.
 *
 * <p>It is spoken to with the portal's own HTTP, whose streams wait for their readers and fail when a connection breaks off.
 */
final class ObjectStore implements FileStore {
    /** Every upload and download under way has a connection of its own. */
    private static final int CONNECTIONS = 500;
    private static final int SECONDS_A_CONNECTION_MAY_STAND_STILL = 300;
    /** Shorter than stores leave unused connections open, so that they do not close one just as it is used. */
    private static final int SECONDS_UNUSED = 10;
    private static final int RETRIES = 2;
    private static final int PIECE = 128 * 1024;
    private static final OpenOptions READ = new OpenOptions().setRead(true).setWrite(false).setCreate(false);
    /** None but those the portal has given. */
    private static final Pattern KEY = Pattern.compile("<Key>([0-9a-f-]{36}/[0-9a-f]{64})</Key>");

    private final SignedRequests requests;
    private final HttpClient client;
    private final Worker worker;
    private final Vertx vertx;

    ObjectStore(DocumentConfig.S3 settings, Worker worker, Vertx vertx) {
        this.requests = new SignedRequests(settings);
        this.client = vertx.createHttpClient(new HttpClientOptions().setMaxPoolSize(CONNECTIONS)
                .setIdleTimeout(SECONDS_A_CONNECTION_MAY_STAND_STILL).setKeepAliveTimeout(SECONDS_UNUSED));
        this.worker = worker;
        this.vertx = vertx;
    }

    @Override
    public Uni<Void> keep(Taken content, UUID version) {
        return uni(() -> vertx.fileSystem().open(content.file().toString(), READ).compose(file -> put(file, content, version)))
                .chain(() -> worker.uni(() -> Files.deleteIfExists(content.file()))).replaceWithVoid();
    }

    private Future<HttpClientResponse> put(AsyncFile file, Taken content, UUID version) {
        RequestOptions request = requests.request(HttpMethod.PUT, key(version, content.digest()),
                Map.of("Content-Length", String.valueOf(content.size()), "x-amz-checksum-sha256", base64(content.digest())));
        return client.request(request).compose(begun -> begun.send(file.setReadBufferSize(PIECE)))
                .compose(ObjectStore::accepted).eventually(() -> file.close());
    }

    @Override
    public Uni<Reading> read(UUID version, String digest, ByteRange range) {
        Map<String, String> part = Map.of("Range", "bytes=" + range.from() + "-" + (range.from() + range.length() - 1));
        return uni(() -> send(HttpMethod.GET, key(version, digest), part).map(answer -> reading(answer.pause(), range)));
    }

    /** A store that knows no ranges sends the whole instead. */
    private static Reading reading(HttpClientResponse answer, ByteRange range) {
        Reading reading = new OpenAnswer(answer);
        if (!String.valueOf(range.length()).equals(answer.getHeader("Content-Length"))) {
            reading.close();
            throw new IllegalStateException("The store sends " + answer.getHeader("Content-Length") + " bytes for " + range);
        }
        return reading;
    }

    @Override
    public Uni<Void> remove(UUID version, String digest) {
        return remove(key(version, digest));
    }

    /** The store names so many at a time and says when there are more. */
    @Override
    public Uni<Void> removeAll(UUID version) {
        return uni(() -> send(HttpMethod.GET, "?list-type=2&prefix=" + version + "%2F", Map.of()).compose(HttpClientResponse::body))
                .call(list -> Multi.createFrom().iterable(keys(list.toString()))
                        .onItem().transformToUniAndConcatenate(this::remove).collect().last())
                .repeat().whilst(list -> list.toString().contains("<IsTruncated>true</IsTruncated>")).collect().last()
                .replaceWithVoid();
    }

    private Uni<Void> remove(String key) {
        return uni(() -> send(HttpMethod.DELETE, key, Map.of()).compose(HttpClientResponse::end));
    }

    private static List<String> keys(String list) {
        return KEY.matcher(list).results().map((MatchResult found) -> "/" + found.group(1)).toList();
    }

    @Override
    public void close() {
        client.close();
    }

    private Future<HttpClientResponse> send(HttpMethod method, String target, Map<String, String> headers) {
        return client.request(requests.request(method, target, headers)).compose(HttpClientRequest::send)
                .compose(ObjectStore::accepted);
    }

    private static Future<HttpClientResponse> accepted(HttpClientResponse answer) {
        if (answer.statusCode() < 300) {
            return Future.succeededFuture(answer);
        }
        answer.request().reset();
        return Future.failedFuture(new IllegalStateException("The store answers " + answer.statusCode() + " to "
                + answer.request().getMethod() + " " + answer.request().getURI()));
    }

    /** Again where a connection was closed: whatever is done here may be done twice. */
    private static <T> Uni<T> uni(Supplier<Future<T>> call) {
        return Uni.createFrom().completionStage(() -> call.get().toCompletionStage())
                .onFailure(HttpClosedException.class).retry().atMost(RETRIES);
    }

    private static String key(UUID version, String digest) {
        return "/" + version + "/" + digest;
    }

    private static String base64(String digest) {
        return Base64.getEncoder().encodeToString(HexFormat.of().parseHex(digest));
    }

    private record OpenAnswer(HttpClientResponse answer) implements Reading {
        @Override
        public ReadStream<Buffer> bytes() {
            return answer;
        }

        /** What is left is not waited for: the connection goes. One read to its end is left to others. */
        @Override
        public void close() {
            if (!answer.end().isComplete()) {
                answer.request().reset();
            }
        }
    }
}
