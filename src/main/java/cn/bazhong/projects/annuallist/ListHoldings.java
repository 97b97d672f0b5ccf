package cn.bazhong.projects.annuallist;

import cn.bazhong.projects.database.Rows;
import cn.bazhong.projects.identity.Holding;
import cn.bazhong.projects.identity.Holdings;
import cn.bazhong.projects.identity.Takeover;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Lines of lists on their way pass over; a published list is a paper and keeps the name it was published with (A15). */
@ApplicationScoped
class ListHoldings implements Holdings {
    private static final String LINES = "list-lines";
    private static final String UNPUBLISHED = "(select id from annual_list where state <> 'PUBLISHED')";

    @Override
    public Uni<Map<String, Long>> count(String department) {
        return Rows.of("select count(*) from list_line"
                + " where owner_department = :department and not withdrawn and list_id in " + UNPUBLISHED, Long.class)
                .with("department", department).one().map(lines -> Map.of(LINES, lines));
    }

    /** The lists first, as every command that changes lines locks them. */
    @Override
    public Uni<List<Holding>> passOver(Takeover takeover) {
        return Panache.getSession().chain(session -> session.createNativeQuery("""
                update annual_list set version = version + 1 where state <> 'PUBLISHED' and id in
                    (select list_id from list_line where owner_department = :department and not withdrawn)""")
                .setParameter("department", takeover.from()).executeUpdate())
                .chain(() -> Rows.of("""
                        update list_line set owner_department = :successor, version = version + 1
                        where owner_department = :department and not withdrawn and list_id in\s"""
                        + UNPUBLISHED + " returning project_id", UUID.class)
                        .with("successor", takeover.to()).with("department", takeover.from()).list())
                .map(projects -> Holding.of(LINES, projects));
    }
}
