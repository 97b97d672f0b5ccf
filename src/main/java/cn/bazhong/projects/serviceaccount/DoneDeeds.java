package cn.bazhong.projects.serviceaccount;

import cn.bazhong.projects.database.Rows;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.project.Sight;
import cn.bazhong.projects.record.RecordedEvent;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What systems did, in one statement with what it was about. */
@ApplicationScoped
class DoneDeeds {
    /** Comes after every time-ordered id. */
    private static final UUID LAST = new UUID(-1L, -1L);
    private static final String DONE = "select " + RecordedEvent.COLUMNS + """
            , p.code, p.name as project_name, coalesce(%s, false) as seen, coalesce(d.name, cast(l.year as text)) as title, d.name_en
            from event e left join project p on p.id = e.project_id
                left join department d on e.subject_type = 'DEPARTMENT' and d.code = e.subject_id
                left join annual_list l on e.subject_type = 'ANNUAL_LIST' and cast(l.id as text) = e.subject_id
            where e.actor_id = :actor and e.id < :before order by e.id desc limit %d""";

    /** The latest first; {@code before} is the last one already read. */
    Uni<List<DoneDeed>> of(String actorId, @Nullable UUID before, int limit, Actor reader) {
        Sight sight = Sight.of(reader);
        return Rows.of(DONE.formatted(sight.condition(), limit), Object[].class).with("actor", actorId)
                .with("before", before == null ? LAST : before).with(sight.parameters()).list()
                .map(rows -> rows.stream().map(DoneDeed::of).toList());
    }
}
