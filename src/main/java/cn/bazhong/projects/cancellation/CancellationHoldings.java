package cn.bazhong.projects.cancellation;

import cn.bazhong.projects.identity.Holding;
import cn.bazhong.projects.identity.Holdings;
import cn.bazhong.projects.identity.Takeover;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Requests that are being looked at pass over; what was agreed to or refused keeps the name of who asked (A15). */
@ApplicationScoped
class CancellationHoldings implements Holdings {
    private static final String CANCELLATIONS = "cancellations";

    @Override
    public Uni<Map<String, Long>> count(String department) {
        return Panache.getSession().chain(session -> session.createNativeQuery(
                "select count(*) from cancellation where owner_department = :department and state = 'REQUESTED'", Long.class)
                .setParameter("department", department).getSingleResult()).map(requests -> Map.of(CANCELLATIONS, requests));
    }

    @Override
    public Uni<List<Holding>> passOver(Takeover takeover) {
        return Panache.getSession().chain(session -> session.createNativeQuery("""
                update cancellation set owner_department = :successor, version = version + 1
                where owner_department = :department and state = 'REQUESTED' returning project_id""", UUID.class)
                .setParameter("successor", takeover.to()).setParameter("department", takeover.from()).getResultList())
                .map(projects -> Holding.of(CANCELLATIONS, projects));
    }
}
