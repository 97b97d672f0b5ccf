package cn.bazhong.projects.succession;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.LockMode;

/** All successions. */
@ApplicationScoped
class Successions implements PanacheRepositoryBase<DepartmentSuccession, String> {
    private static final String DUE = """
            FROM DepartmentSuccession s WHERE s.state <> SETTLED AND s.effectiveOn <= ?1
              AND (s.state = PLANNED OR s.carriedOutAt < ?2) ORDER BY s.effectiveOn, s.predecessor""";

    /**
     * The next one whose day has come, or that is to be looked after again; {@code null} where none is. Locked: another
     * instance passes it by.
     */
    Uni<DepartmentSuccession> claim(LocalDate today, Instant settledBefore) {
        return getSession().chain(session -> session.createQuery(DUE, DepartmentSuccession.class)
                .setParameter(1, today).setParameter(2, settledBefore).setMaxResults(1)
                .setLockMode(LockMode.UPGRADE_SKIPLOCKED).getSingleResultOrNull());
    }
}
