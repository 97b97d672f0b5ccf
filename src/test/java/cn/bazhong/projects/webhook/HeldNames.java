package cn.bazhong.projects.webhook;

import io.quarkus.test.Mock;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Names as the machine knows them, but for some for which a test answers when it likes. */
@Mock
@ApplicationScoped
class HeldNames extends Names {

    private record Held(CompletableFuture<InetAddress> answer, CompletableFuture<Void> asked, AtomicInteger times) {
    }

    private final Map<String, Held> held = new ConcurrentHashMap<>();

    @Override
    InetAddress[] of(String host) throws UnknownHostException {
        Held one = held.get(host);
        if (one == null) {
            return super.of(host);
        }
        one.times().incrementAndGet();
        one.asked().complete(null);
        if (one.answer().isCompletedExceptionally()) {
            throw new UnknownHostException(host);
        }
        return new InetAddress[] {one.answer().join()};
    }

    void hold(String host) {
        held.put(host, new Held(new CompletableFuture<>(), new CompletableFuture<>(), new AtomicInteger()));
    }

    void awaitAsked(String host) {
        held.get(host).asked().join();
    }

    void answer(String host, InetAddress address) {
        held.get(host).answer().complete(address);
    }

    void loses(String host) {
        held.put(host, new Held(CompletableFuture.failedFuture(new UnknownHostException(host)), new CompletableFuture<>(), new AtomicInteger()));
    }

    int timesAsked(String host) {
        return held.get(host).times().get();
    }
}
