package cn.bazhong.projects.operation;

import cn.bazhong.projects.database.Rows;
import cn.bazhong.projects.identity.Holding;
import cn.bazhong.projects.identity.Holdings;
import cn.bazhong.projects.identity.Takeover;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What is under way, runs or is still to be shut down passes over; what is decided keeps the name of who applied. */
@ApplicationScoped
class OperationHoldings implements Holdings {
    private static final Map<String, String> OPEN = Map.of(
            "operations", "operation where not ended and owner_department = :department",
            "om-budgets", "om_budget where state in ('DRAFT', 'SUBMITTED', 'RETURNED') and owner_department = :department",
            "cloud-requests", "cloud_request where state in ('SUBMITTED', 'RETURNED') and owner_department = :department",
            "replaced-systems", "replaced_system where shut_on is null and owner_department = :department",
            "assessments", "assessment where latest and owner_department = :department");

    @Override
    public Uni<Map<String, Long>> count(String department) {
        return Multi.createFrom().iterable(OPEN.entrySet()).onItem().transformToUniAndConcatenate(one ->
                Rows.of("select count(*) from " + one.getValue(), Long.class).with("department", department).one()
                        .map(found -> Map.entry(one.getKey(), found))).collect().asMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    @Override
    public Uni<List<Holding>> passOver(Takeover takeover) {
        return Multi.createFrom().iterable(OPEN.entrySet()).onItem().transformToUniAndConcatenate(one ->
                Rows.of("update " + one.getValue().replaceFirst(" where", " set owner_department = :successor, version = version + 1 where")
                        + " returning project_id", UUID.class).with("successor", takeover.to()).with("department", takeover.from()).list()
                        .map(projects -> Holding.of(one.getKey(), projects)))
                .collect().asList().map(lists -> lists.stream().flatMap(List::stream).toList());
    }
}
