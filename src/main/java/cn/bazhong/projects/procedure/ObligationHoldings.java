package cn.bazhong.projects.procedure;

import cn.bazhong.projects.identity.Holding;
import cn.bazhong.projects.identity.Holdings;
import cn.bazhong.projects.identity.Takeover;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a department and its people still owe, the successor owes; what is done or void keeps the old code. */
@ApplicationScoped
class ObligationHoldings implements Holdings {
    private static final String OBLIGATIONS = "obligations";
    private static final String OWED = " where department = :department and state = 'OPEN'";

    @Override
    public Uni<Map<String, Long>> count(String department) {
        return Panache.getSession().chain(session -> session.createNativeQuery(
                "select count(*) from obligation" + OWED, Long.class)
                .setParameter("department", department).getSingleResult()).map(owed -> Map.of(OBLIGATIONS, owed));
    }

    @Override
    public Uni<List<Holding>> passOver(Takeover takeover) {
        return Panache.getSession().chain(session -> session.createNativeQuery(
                "update obligation set department = :successor, version = version + 1" + OWED + " returning project_id", UUID.class)
                .setParameter("successor", takeover.to()).setParameter("department", takeover.from()).getResultList())
                .map(projects -> projects.stream().map(project -> new Holding(OBLIGATIONS, project)).toList());
    }
}
