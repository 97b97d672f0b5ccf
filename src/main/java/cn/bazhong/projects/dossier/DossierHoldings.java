package cn.bazhong.projects.dossier;

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

/** Dossiers under way pass over; what was handed in stays word for word as it was. Asked bodies find theirs under the new name. */
@ApplicationScoped
class DossierHoldings implements Holdings {
    private static final String DOSSIERS = "dossiers";
    private static final String UNDER_WAY =
            " where owner_department = :department and state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED')";

    @Override
    public Uni<Map<String, Long>> count(String department) {
        return Rows.of("select count(*) from dossier" + UNDER_WAY, Long.class).with("department", department).one()
                .map(dossiers -> Map.of(DOSSIERS, dossiers));
    }

    @Override
    public Uni<List<Holding>> passOver(Takeover takeover) {
        return Panache.getSession().chain(session -> session.createNativeQuery("""
                insert into dossier_asked (department, dossier_id)
                select :successor, dossier_id from dossier_asked where department = :department on conflict do nothing""")
                .setParameter("successor", takeover.to()).setParameter("department", takeover.from()).executeUpdate())
                .chain(() -> Rows.of("update dossier set owner_department = :successor, version = version + 1" + UNDER_WAY
                        + " returning project_id", UUID.class)
                        .with("successor", takeover.to()).with("department", takeover.from()).list())
                .map(projects -> Holding.of(DOSSIERS, projects));
    }
}
