package cn.bazhong.projects.termination;

import cn.bazhong.projects.database.Rows;
import cn.bazhong.projects.identity.Holding;
import cn.bazhong.projects.identity.Holdings;
import cn.bazhong.projects.identity.Takeover;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Terminations under way pass over; what was decided keeps the name of who applied. */
@ApplicationScoped
class TerminationHoldings implements Holdings {
    private static final String TERMINATIONS = "terminations";
    private static final String UNDER_WAY =
            " where owner_department = :department and state in ('DRAFT', 'SUBMITTED', 'RETURNED')";

    @Override
    public Uni<Map<String, Long>> count(String department) {
        return Rows.of("select count(*) from termination" + UNDER_WAY, Long.class).with("department", department).one()
                .map(found -> Map.of(TERMINATIONS, found));
    }

    @Override
    public Uni<List<Holding>> passOver(Takeover takeover) {
        return Rows.of("update termination set owner_department = :successor, version = version + 1" + UNDER_WAY
                + " returning project_id", UUID.class)
                .with("successor", takeover.to()).with("department", takeover.from()).list()
                .map(projects -> Holding.of(TERMINATIONS, projects));
    }
}
