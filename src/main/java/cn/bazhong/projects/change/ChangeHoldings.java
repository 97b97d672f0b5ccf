package cn.bazhong.projects.change;

import cn.bazhong.projects.database.Rows;
import cn.bazhong.projects.identity.Holding;
import cn.bazhong.projects.identity.Holdings;
import cn.bazhong.projects.identity.Takeover;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Change requests that are not decided pass over; what was keeps the name of who asked (A25). */
@ApplicationScoped
class ChangeHoldings implements Holdings {
    private static final String CHANGES = "changes";
    private static final String OPEN = "owner_department = :department and state in ('DRAFT', 'SUBMITTED', 'RETURNED')";

    @Override
    public Uni<Map<String, Long>> count(String department) {
        return Rows.of("select count(*) from change_request where " + OPEN, Long.class)
                .with("department", department).one().map(changes -> Map.of(CHANGES, changes));
    }

    @Override
    public Uni<List<Holding>> passOver(Takeover takeover) {
        return Rows.of("update change_request set owner_department = :successor, version = version + 1 where " + OPEN
                + " returning project_id", UUID.class)
                .with("successor", takeover.to()).with("department", takeover.from()).list()
                .map(projects -> Holding.of(CHANGES, projects));
    }
}
