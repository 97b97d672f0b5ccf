package cn.bazhong.projects.webhook;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Finds the address behind a name and looks at it: the one that is returned is the one to connect to, not the name once more. */
@ApplicationScoped
class Addresses {
    /** So many names that nobody answers for may be waited for at the same time before others have to wait, too. */
    private static final int THREADS = 32;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Names names;
    private final AddressRules rules;
    private final Vertx vertx;
    private final WorkerExecutor threads;
    private final Map<String, Future<InetAddress>> underWay = new ConcurrentHashMap<>();

    Addresses(Names names, Vertx vertx, WebhookConfig config) {
        this.names = names;
        this.vertx = vertx;
        rules = new AddressRules(config.allowedNetworks().orElse(List.of()), config.refusedNetworks().orElse(List.of()));
        threads = vertx.createSharedWorkerExecutor("webhook-names", THREADS);
    }

    /** Fails with {@link Undelivered} where there is none, or one of those there are is not called. */
    Uni<InetAddress> of(URI url) {
        String host = url.getHost().replaceAll("[\\[\\]]", "");
        Context caller = vertx.getOrCreateContext();
        return Uni.createFrom().completionStage(() -> lookedUp(host).toCompletionStage()).ifNoItem().after(PATIENCE).fail()
                .emitOn(work -> caller.runOnContext(nothing -> work.run()))
                .onFailure(failure -> !(failure instanceof Undelivered)).transform(failure -> new Undelivered(DeliveryFault.UNKNOWN_NAME));
    }

    /** Whoever asks meanwhile gets the same answer: a name that nobody answers for takes one thread, however often it is asked for. */
    private Future<InetAddress> lookedUp(String host) {
        Promise<InetAddress> answer = Promise.promise();
        Future<InetAddress> already = underWay.putIfAbsent(host, answer.future());
        if (already != null) {
            return already;
        }
        threads.executeBlocking(() -> checked(host), false).onComplete(found -> {
            underWay.remove(host);
            answer.handle(found);
        });
        return answer.future();
    }

    private InetAddress checked(String host) throws UnknownHostException, SocketException {
        InetAddress[] found = names.of(host);
        var own = AddressRules.withoutLoopback(NetworkInterface.networkInterfaces().flatMap(NetworkInterface::inetAddresses));
        for (InetAddress address : found) {
            if (!rules.mayCall(address, own)) {
                throw new Undelivered(DeliveryFault.REFUSED_ADDRESS);
            }
        }
        return found[0];
    }

    @PreDestroy
    void close() {
        threads.close();
    }
}
