package cn.bazhong.projects.procedure;

import cn.bazhong.projects.database.Rows;
import cn.bazhong.projects.identity.Holding;
import cn.bazhong.projects.identity.Holdings;
import cn.bazhong.projects.identity.Takeover;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Offices held, matters brought and steps waited for pass over; a step that is done keeps the organ that concluded it. */
@ApplicationScoped
class ProcedureHoldings implements Holdings {
    private static final String OFFICES = "offices";
    private static final String MATTERS = "matters";
    private static final String STEPS = "steps";
    private static final String CONDITIONS = "conditions";
    private static final String JURISDICTION = """
            update jurisdiction set version = version + 1
            where code in (select jurisdiction from organ where department = :department)""";
    private static final String OFFICE = "update organ set department = :successor where department = :department returning role";
    private static final String BROUGHT = """
            update procedure set owner_department = :successor, version = version + 1
            where owner_department = :department and state in ('RUNNING', 'RETURNED') returning project_id""";
    private static final String WAITED_FOR = """
            update step s set department = :successor, version = s.version + 1 from procedure p
            where p.id = s.procedure_id and s.department = :department and s.state in ('OPEN', 'WAITING')
            returning p.project_id""";

    /** Conditions outlive their procedures: what is still to be met is met by, and shown to, the successor. */
    private static final String TO_MEET = """
            update step_condition set owner_department = :successor, version = version + 1
            where owner_department = :department and state <> 'MET' returning project_id""";
    private static final String TO_CHECK = """
            update step_condition set organ = :successor, version = version + 1
            where organ = :department and state <> 'MET' returning project_id""";

    /** What was put to it is the successor's to follow up, whenever it is overdue again. */
    private static final String TO_FOLLOW_UP = """
            update step_escalation e set department = :successor from step s join procedure p on p.id = s.procedure_id
            where s.id = e.step_id and e.department = :department and s.state = 'OPEN' returning p.project_id""";

    private final Reseating reseating;

    ProcedureHoldings(Reseating reseating) {
        this.reseating = reseating;
    }

    @Override
    public Uni<Map<String, Long>> count(String department) {
        return Rows.of("""
                select (select count(*) from organ where department = :department),
                       (select count(*) from procedure where owner_department = :department and state in ('RUNNING', 'RETURNED')),
                       (select count(*) from step where department = :department and state in ('OPEN', 'WAITING')),
                       (select count(*) from step_condition where state in ('OPEN', 'REPORTED')
                            and (owner_department = :department or organ = :department))""",
                Object[].class).with("department", department).one()
                .map(row -> Map.of(OFFICES, ((Number) row[0]).longValue(), MATTERS, ((Number) row[1]).longValue(),
                        STEPS, ((Number) row[2]).longValue(), CONDITIONS, ((Number) row[3]).longValue()));
    }

    /** The jurisdiction first, as whoever enters its organs locks it. */
    @Override
    public Uni<List<Holding>> passOver(Takeover takeover) {
        List<Holding> passed = new ArrayList<>();
        return Panache.getSession().chain(session -> session.createNativeQuery(JURISDICTION)
                .setParameter("department", takeover.from()).executeUpdate())
                .chain(() -> update(OFFICE, takeover, String.class))
                .invoke(roles -> roles.forEach(role -> passed.add(new Holding(OFFICES, null))))
                .chain(() -> update(BROUGHT, takeover, UUID.class))
                .invoke(projects -> passed.addAll(Holding.of(MATTERS, projects)))
                .chain(() -> update(WAITED_FOR, takeover, UUID.class))
                .invoke(projects -> passed.addAll(Holding.of(STEPS, projects)))
                .chain(() -> update(TO_MEET, takeover, UUID.class))
                .invoke(projects -> passed.addAll(Holding.of(CONDITIONS, projects)))
                .chain(() -> update(TO_CHECK, takeover, UUID.class))
                .invoke(projects -> passed.addAll(Holding.of(CONDITIONS, projects)))
                .chain(() -> update(TO_FOLLOW_UP, takeover, UUID.class))
                .chain(() -> reseating.ofOwnMatters(takeover.to()))
                .replaceWith(passed);
    }

    private static <T> Uni<List<T>> update(String change, Takeover takeover, Class<T> returned) {
        return Rows.of(change, returned)
                .with("successor", takeover.to()).with("department", takeover.from()).list();
    }
}
