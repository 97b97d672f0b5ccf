package cn.bazhong.projects.oversight;

import cn.bazhong.projects.database.Rows;
import cn.bazhong.projects.identity.Holding;
import cn.bazhong.projects.identity.Holdings;
import cn.bazhong.projects.identity.Takeover;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Orders that are not over pass over, to be answered and to be looked at; what is over keeps the names (A43). */
@ApplicationScoped
class OversightHoldings implements Holdings {
    private static final String RECTIFICATIONS = "rectifications";

    @Override
    public Uni<Map<String, Long>> count(String department) {
        return Rows.of("""
                select count(*) from rectification
                where closed_at is null and (owner_department = :department or department = :department)""", Long.class)
                .with("department", department).one().map(orders -> Map.of(RECTIFICATIONS, orders));
    }

    @Override
    public Uni<List<Holding>> passOver(Takeover takeover) {
        return Rows.of("""
                update rectification set version = version + 1,
                    owner_department = case owner_department when :department then :successor else owner_department end,
                    department = case department when :department then :successor else department end
                where closed_at is null and (owner_department = :department or department = :department)
                returning project_id""", UUID.class)
                .with("successor", takeover.to()).with("department", takeover.from()).list()
                .map(projects -> Holding.of(RECTIFICATIONS, projects));
    }
}
