package cn.bazhong.projects.importing;

import cn.bazhong.projects.database.Rows;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * How far an import is while it is checked or entered. Told on a connection of its own: what a transaction has done shows to
 * nobody before its end, and the bar is to move meanwhile.
 */
@ApplicationScoped
class ImportProgress {
    private final Mutiny.SessionFactory sessions;

    ImportProgress(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    /** @param done rows of {@code total} */
    record Told(int done, int total) {
    }

    /** Together with the import itself. */
    Uni<Void> begin(UUID run) {
        return Panache.getSession().chain(session -> session.createNativeQuery(
                "insert into import_progress (run_id, done, total) values (:run, 0, 0)").setParameter("run", run).executeUpdate())
                .replaceWithVoid();
    }

    Uni<Void> tell(UUID run, int done, int total) {
        return sessions.openSession().chain(session -> session.createNativeQuery(
                "update import_progress set done = :done, total = :total where run_id = :run")
                .setParameter("done", done).setParameter("total", total).setParameter("run", run).executeUpdate()
                .eventually(session::close)).replaceWithVoid();
    }

    Uni<Told> of(UUID run) {
        return Rows.of("select done, total from import_progress where run_id = :run", Object[].class).with("run", run).one()
                .map(row -> new Told((Integer) row[0], (Integer) row[1]));
    }
}
