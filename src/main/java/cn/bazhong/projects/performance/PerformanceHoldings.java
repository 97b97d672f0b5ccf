package cn.bazhong.projects.performance;

import cn.bazhong.projects.database.Rows;
import cn.bazhong.projects.identity.Holding;
import cn.bazhong.projects.identity.Holdings;
import cn.bazhong.projects.identity.Takeover;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reports that something may still come of pass over; what is done keeps the name of who handed it in. */
@ApplicationScoped
class PerformanceHoldings implements Holdings {
    private static final String REPORTS = "performance-reports";
    private static final String OPEN = " where owner_department = :department and state in ('UNDER_WAY', 'RETURNED')";

    @Override
    public Uni<Map<String, Long>> count(String department) {
        return Rows.of("select count(*) from performance_report" + OPEN, Long.class).with("department", department).one()
                .map(found -> Map.of(REPORTS, found));
    }

    @Override
    public Uni<List<Holding>> passOver(Takeover takeover) {
        return Rows.of("update performance_report set owner_department = :successor, version = version + 1" + OPEN
                + " returning project_id", UUID.class).with("successor", takeover.to()).with("department", takeover.from()).list()
                .map(projects -> Holding.of(REPORTS, projects));
    }
}
