package cn.bazhong.projects.webhook;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.PemTrustOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;

/**
 * Calls receivers: on the address that was looked at, with the name for its certificate, a new connection each time, no redirects,
 * and no more of the answer than its head.
 */
@ApplicationScoped
class Sender {
    private static final int HTTPS = 443;
    private static final int AT_ONCE_TO_ONE_HOST = 64;

    private final HttpClient client;
    private final Clock clock;
    private final long millis;

    Sender(Vertx vertx, WebhookConfig config, Clock clock) {
        this.clock = clock;
        this.millis = config.timeout().toMillis();
        HttpClientOptions options = new HttpClientOptions().setSsl(true).setVerifyHost(true).setKeepAlive(false)
                .setMaxPoolSize(AT_ONCE_TO_ONE_HOST).setConnectTimeout((int) millis);
        config.trust().ifPresent(file -> options.setTrustOptions(new PemTrustOptions().addCertPath(file)));
        this.client = vertx.createHttpClient(options);
    }

    /** Never fails; what went wrong is in the answer. */
    Uni<Answer> send(URI url, InetAddress address, String body, Map<String, String> headers) {
        return Uni.createFrom().completionStage(() -> call(options(url, address, headers), body).toCompletionStage());
    }

    private Future<Answer> call(RequestOptions options, String body) {
        return connected(options)
                .compose(request -> answered(request, body).onComplete(over -> close(request)))
                .otherwise(failure -> Answer.without(fault(failure)));
    }

    /** One that comes about too late is ended: nobody would ever use it, and it would take the place of another for ever. */
    private Future<HttpClientRequest> connected(RequestOptions options) {
        Future<HttpClientRequest> asked = client.request(options);
        return asked.timeout(millis, TimeUnit.MILLISECONDS).onFailure(tooLate -> asked.onSuccess(Sender::close));
    }

    private Future<Answer> answered(HttpClientRequest request, String body) {
        return request.send(Buffer.buffer(body)).map(this::answer).timeout(millis, TimeUnit.MILLISECONDS);
    }

    private Answer answer(HttpClientResponse response) {
        return Answer.of(response.statusCode(), response.getHeader("Retry-After"), clock.instant());
    }

    /** Whatever else it may still want to say is not heard. */
    private static void close(HttpClientRequest request) {
        request.connection().close();
    }

    private static RequestOptions options(URI url, InetAddress address, Map<String, String> headers) {
        int port = url.getPort() < 0 ? HTTPS : url.getPort();
        String path = url.getRawPath().isEmpty() ? "/" : url.getRawPath();
        RequestOptions options = new RequestOptions().setMethod(HttpMethod.POST).setSsl(true).setFollowRedirects(false)
                .setServer(SocketAddress.inetSocketAddress(port, address.getHostAddress())).setHost(url.getHost()).setPort(port)
                .setURI(url.getRawQuery() == null ? path : path + "?" + url.getRawQuery());
        headers.forEach(options::putHeader);
        return options;
    }

    private static DeliveryFault fault(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SSLException || cause instanceof java.security.cert.CertificateException) {
                return DeliveryFault.CERTIFICATE;
            }
            if (cause instanceof TimeoutException || cause instanceof io.netty.channel.ConnectTimeoutException
                    || cause instanceof io.vertx.core.impl.NoStackTraceTimeoutException) {
                return DeliveryFault.TIMEOUT;
            }
        }
        return DeliveryFault.NO_CONNECTION;
    }

    @PreDestroy
    void stop() {
        client.close();
    }
}
