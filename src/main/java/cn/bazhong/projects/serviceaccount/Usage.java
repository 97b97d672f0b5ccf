package cn.bazhong.projects.serviceaccount;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Counts the calls of systems, and writes them down now and then rather than with each of them. */
@ApplicationScoped
class Usage {
    private static final int FORBIDDEN = 403;
    private static final int TOO_MANY = 429;
    private static final String ADD = """
            INSERT INTO service_account_day (client_id, day, requests, refused, limited) VALUES ($1, $2, $3, $4, $5)
            ON CONFLICT (client_id, day) DO UPDATE SET requests = service_account_day.requests + excluded.requests,
                refused = service_account_day.refused + excluded.refused, limited = service_account_day.limited + excluded.limited""";

    private final Pool database;
    private final Map<Key, Count> counts = new ConcurrentHashMap<>();

    private record Key(String client, LocalDate day) {
    }

    private record Count(long requests, long refused, long limited) {
        static Count of(int status) {
            return new Count(1, status == FORBIDDEN ? 1 : 0, status == TOO_MANY ? 1 : 0);
        }

        Count plus(Count more) {
            return new Count(requests + more.requests, refused + more.refused, limited + more.limited);
        }
    }

    Usage(Pool database) {
        this.database = database;
    }

    void count(String client, LocalDate day, int status) {
        counts.merge(new Key(client, day), Count.of(status), Count::plus);
    }

    /** What could not be written is counted on. */
    @Scheduled(every = "{portal.service-accounts.count-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> write() {
        Map<Key, Count> taken = new ConcurrentHashMap<>();
        counts.keySet().forEach(key -> taken.put(key, counts.remove(key)));
        if (taken.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        List<Tuple> rows = taken.entrySet().stream().map(one -> Tuple.of(one.getKey().client(), one.getKey().day(),
                one.getValue().requests(), one.getValue().refused(), one.getValue().limited())).toList();
        return database.preparedQuery(ADD).executeBatch(rows)
                .onFailure().invoke(() -> taken.forEach((key, count) -> counts.merge(key, count, Count::plus))).replaceWithVoid();
    }
}
