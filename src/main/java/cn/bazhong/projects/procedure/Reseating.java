package cn.bazhong.projects.procedure;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** After a merger a matter may be the acting organ's own: its undecided steps go where the route would seat them now (A5). */
@ApplicationScoped
class Reseating {
    private static final List<StepKind> MINDING_OWNER =
            Arrays.stream(StepKind.values()).filter(StepKind::mindsOwner).toList();
    private static final String OWN = """
            select s, p.jurisdiction from Step s join Procedure p on p.id = s.procedureId
            where s.department = :department and p.ownerDepartment = :department and s.state in (OPEN, WAITING)
              and s.kind in (:kinds) order by s.id""";
    private static final String REFUSE_PAPERS = """
            update paper_registration set state = 'REFUSED', refusal = :reason, version = version + 1
            where state = 'PENDING' and step_id in (:steps)""";
    /** Kept with the registration, as it was refused. */
    private static final String PASSED_ON = "机构调整后该事项转由其他机关办理，原登记作废";

    private final OrganRegister organs;

    Reseating(OrganRegister organs) {
        this.organs = organs;
    }

    Uni<Void> ofOwnMatters(String department) {
        return Panache.getSession().chain(session -> session.createQuery(OWN, Object[].class)
                .setParameter("department", department).setParameter("kinds", MINDING_OWNER).getResultList())
                .chain(own -> own.isEmpty() ? Uni.createFrom().voidItem()
                        : organs.all().invoke(holders -> reseat(own, department, holders)).chain(() -> refusePapers(own)));
    }

    private static void reseat(List<Object[]> own, String department, Map<String, Organs> holders) {
        for (Object[] row : own) {
            Step step = (Step) row[0];
            step.reseat(Routes.seatAgain(step.kind(), department, step.seat(),
                    holders.getOrDefault((String) row[1], Organs.NONE)));
        }
    }

    /** What was registered from a paper of the organ that may not judge any more is not to be confirmed. */
    private static Uni<Void> refusePapers(List<Object[]> own) {
        List<UUID> steps = own.stream().map(row -> ((Step) row[0]).id()).toList();
        return Panache.getSession().chain(session -> session.createNativeQuery(REFUSE_PAPERS)
                .setParameter("reason", PASSED_ON).setParameter("steps", steps).executeUpdate()).replaceWithVoid();
    }
}
