package cn.bazhong.projects.record;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Writes the sealed heads out once a day and reads them back for a check. */
@ApplicationScoped
class HeadExporter {
    private static final int PAGE = 500;

    private final ChainHeads heads;
    private final Optional<HeadExports> exports;
    private final Clock clock;
    private final Vertx vertx;

    HeadExporter(ChainHeads heads, RecordConfig config, Clock clock, Vertx vertx) {
        this.heads = heads;
        this.exports = config.exportDirectory().map(HeadExports::new);
        this.clock = clock;
        this.vertx = vertx;
    }

    /** An export read back. {@code day} is {@code null} where there is none. */
    record Kept(LocalDate day, List<Head> heads) {
    }

    @Scheduled(cron = "{portal.record.export-cron}", timeZone = "Asia/Shanghai",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> daily() {
        LocalDate today = LocalDate.now(clock);
        if (exports.isEmpty() || exports.get().has(today)) {
            return Uni.createFrom().voidItem();
        }
        return new Pages(exports.get(), today).write();
    }

    /** The export of a day, or the newest one; blocking reads stay off the event loop. */
    Uni<Kept> kept(LocalDate day) {
        return vertx.executeBlocking(() -> read(day));
    }

    boolean has(LocalDate day) {
        return exports.isPresent() && exports.get().has(day);
    }

    private Kept read(LocalDate asked) {
        if (exports.isEmpty()) {
            return new Kept(null, List.of());
        }
        LocalDate day = asked != null ? asked : exports.get().newest().orElse(null);
        return day == null ? new Kept(null, List.of()) : new Kept(day, exports.get().read(day));
    }

    /** One export under way, page after page. */
    private final class Pages {
        private final HeadExports files;
        private final LocalDate day;
        private String afterType = "";
        private String afterId = "";

        Pages(HeadExports files, LocalDate day) {
            this.files = files;
            this.day = day;
        }

        Uni<Void> write() {
            return blocking(() -> files.begin(day))
                    .chain(() -> Multi.createBy().repeating().uni(this::page).whilst(size -> size == PAGE).collect().last())
                    .chain(() -> blocking(() -> files.publish(day)));
        }

        private Uni<Integer> page() {
            return Panache.withSession(() -> heads.after(afterType, afterId, PAGE))
                    .invoke(this::moveOn)
                    .call(page -> blocking(() -> files.add(day, page)))
                    .map(List::size);
        }

        private void moveOn(List<Head> page) {
            if (!page.isEmpty()) {
                Head last = page.get(page.size() - 1);
                afterType = last.subjectType();
                afterId = last.subjectId();
            }
        }

        private Uni<Void> blocking(Runnable work) {
            return vertx.executeBlocking(() -> {
                work.run();
                return null;
            });
        }
    }
}
