package cn.bazhong.projects.incident;

import cn.bazhong.projects.database.Rows;
import cn.bazhong.projects.identity.Holding;
import cn.bazhong.projects.identity.Holdings;
import cn.bazhong.projects.identity.Takeover;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Incidents that something may still come of pass over; what is closed keeps the name of who reported it. */
@ApplicationScoped
class IncidentHoldings implements Holdings {
    private static final String INCIDENTS = "incidents";
    private static final String OPEN =
            " where owner_department = :department and state in ('REPORTED', 'TO_RECTIFY', 'SUSPENDED')";

    @Override
    public Uni<Map<String, Long>> count(String department) {
        return Rows.of("select count(*) from incident" + OPEN, Long.class).with("department", department).one()
                .map(found -> Map.of(INCIDENTS, found));
    }

    @Override
    public Uni<List<Holding>> passOver(Takeover takeover) {
        return Rows.of("update incident set owner_department = :successor, version = version + 1" + OPEN + " returning project_id",
                UUID.class).with("successor", takeover.to()).with("department", takeover.from()).list()
                .map(projects -> Holding.of(INCIDENTS, projects));
    }
}
