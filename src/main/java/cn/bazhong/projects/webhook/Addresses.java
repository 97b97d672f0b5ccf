package cn.bazhong.projects.webhook;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Finds the address behind a name and looks at it: the one that is returned is the one to connect to, not the name once more. */
@ApplicationScoped
class Addresses {
    private static final int THREADS = 8;
    private static final int PATIENCE_SECONDS = 5;

    private final AddressRules rules;
    private final WorkerExecutor threads;

    Addresses(Vertx vertx, WebhookConfig config) {
        rules = new AddressRules(config.allowedNetworks().orElse(List.of()), config.refusedNetworks().orElse(List.of()));
        threads = vertx.createSharedWorkerExecutor("webhook-names", THREADS);
    }

    /** Fails with {@link Undelivered} where there is none, or one of those there are is not called. */
    Uni<InetAddress> of(URI url) {
        String host = url.getHost().replaceAll("[\\[\\]]", "");
        return Uni.createFrom().completionStage(() -> threads.executeBlocking(() -> checked(host), false)
                .timeout(PATIENCE_SECONDS, TimeUnit.SECONDS).toCompletionStage())
                .onFailure(failure -> !(failure instanceof Undelivered)).transform(failure -> new Undelivered(DeliveryFault.UNKNOWN_NAME));
    }

    private InetAddress checked(String host) throws UnknownHostException, SocketException {
        InetAddress[] found = InetAddress.getAllByName(host);
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
