package cn.bazhong.projects.request;

import cn.bazhong.projects.database.Rows;
import cn.bazhong.projects.identity.Holding;
import cn.bazhong.projects.identity.Holdings;
import cn.bazhong.projects.identity.Takeover;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Requests that are being looked at pass over; what was agreed to or refused keeps the name of who asked (A15). */
@ApplicationScoped
class RequestHoldings implements Holdings {
    private static final String REQUESTS = "requests";

    @Override
    public Uni<Map<String, Long>> count(String department) {
        return Rows.of("select count(*) from project_request where owner_department = :department and state = 'REQUESTED'", Long.class)
                .with("department", department).one().map(requests -> Map.of(REQUESTS, requests));
    }

    @Override
    public Uni<List<Holding>> passOver(Takeover takeover) {
        return Rows.of("""
                update project_request set owner_department = :successor, version = version + 1
                where owner_department = :department and state = 'REQUESTED' returning project_id""", UUID.class)
                .with("successor", takeover.to()).with("department", takeover.from()).list()
                .map(projects -> Holding.of(REQUESTS, projects));
    }
}
