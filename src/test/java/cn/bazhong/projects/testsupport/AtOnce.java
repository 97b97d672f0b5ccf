package cn.bazhong.projects.testsupport;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several people doing something at the same moment. */
public final class AtOnce {

    private AtOnce() {
    }

    /** Starts all deeds together and gives what came of each, in their order. */
    public static <T> List<T> all(List<Callable<T>> deeds) {
        CyclicBarrier start = new CyclicBarrier(deeds.size());
        ExecutorService people = Executors.newFixedThreadPool(deeds.size());
        try {
            List<Future<T>> running = deeds.stream().map(deed -> people.submit(() -> {
                start.await();
                return deed.call();
            })).toList();
            return running.stream().map(AtOnce::result).toList();
        } finally {
            people.shutdownNow();
        }
    }

    private static <T> T result(Future<T> running) {
        try {
            return running.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
