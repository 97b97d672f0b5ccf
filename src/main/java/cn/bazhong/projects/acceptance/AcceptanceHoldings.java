package cn.bazhong.projects.acceptance;

import cn.bazhong.projects.database.Rows;
import cn.bazhong.projects.identity.Holding;
import cn.bazhong.projects.identity.Holdings;
import cn.bazhong.projects.identity.Takeover;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What is still to be accepted, or runs, passes over; what is shut down or was given up keeps its owner. */
@ApplicationScoped
class AcceptanceHoldings implements Holdings {
    private static final String ACCEPTANCES = "acceptances";
    private static final String OPEN = " where owner_department = :department and state not in ('DECOMMISSIONED', 'ENDED')";

    @Override
    public Uni<Map<String, Long>> count(String department) {
        return Rows.of("select count(*) from acceptance_course" + OPEN, Long.class).with("department", department).one()
                .map(found -> Map.of(ACCEPTANCES, found));
    }

    @Override
    public Uni<List<Holding>> passOver(Takeover takeover) {
        return Rows.of("update acceptance_course set owner_department = :successor, version = version + 1" + OPEN + " returning project_id",
                UUID.class).with("successor", takeover.to()).with("department", takeover.from()).list()
                .map(projects -> Holding.of(ACCEPTANCES, projects));
    }
}
