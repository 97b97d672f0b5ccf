package cn.bazhong.projects.testsupport;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.common.vertx.ContextLocals;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.function.Supplier;

/** Runs reactive work from a test, for what has no endpoint yet or none at all. */
public final class OnContext {
    /** Where {@code http.PortalClock} looks first. */
    private static final String PORTAL_INSTANT = "portal.clock";

    private OnContext() {
    }

    public static <T> T inTransaction(Supplier<Uni<T>> work) {
        return run(() -> Panache.withTransaction(work));
    }

    /** At nine in the morning of a day in Bazhong, as {@link Person#on} is at the portal. */
    public static <T> T inTransactionOn(String day, Supplier<Uni<T>> work) {
        return run(() -> {
            ContextLocals.put(PORTAL_INSTANT, Instant.parse(day + "T01:00:00Z"));
            return Panache.withTransaction(work);
        });
    }

    /** At nine in the morning of a day in Bazhong, in no transaction. */
    public static <T> T runOn(String day, Supplier<Uni<T>> work) {
        return run(() -> {
            ContextLocals.put(PORTAL_INSTANT, Instant.parse(day + "T01:00:00Z"));
            return work.get();
        });
    }

    /** At a moment, in no transaction. */
    public static <T> T runAt(Instant moment, Supplier<Uni<T>> work) {
        return run(() -> {
            ContextLocals.put(PORTAL_INSTANT, moment);
            return work.get();
        });
    }

    public static <T> T run(Supplier<Uni<T>> work) {
        try {
            return VertxContextSupport.subscribeAndAwait(work);
        } catch (RuntimeException e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
