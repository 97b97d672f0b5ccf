package cn.bazhong.projects.project;

import cn.bazhong.projects.database.Rows;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.policy.HoldingUp.Question;
import cn.bazhong.projects.restriction.CauseKind;
import cn.bazhong.projects.restriction.Restriction;
import cn.bazhong.projects.restriction.StoppingPoint;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Projects that something holds up, as far as a reader may see them.
 *
 * @param condition on {@code project p}
 */
record HeldUpQuery(String condition, Map<String, Object> parameters) {

    static HeldUpQuery on(Hold hold) {
        return new HeldUpQuery("p.hold = :hold and p.hold <> 'NONE'", Map.of("hold", hold.name()));
    }

    /** What restrictions stop; empty when they stop nothing that is there. */
    static Optional<HeldUpQuery> stoppedBy(List<Restriction> restrictions) {
        Set<UUID> projects = new HashSet<>();
        Map<StoppingPoint, Set<String>> owners = new EnumMap<>(StoppingPoint.class);
        restrictions.forEach(one -> {
            if (one.scope() == CauseKind.Scope.PROJECT) {
                projects.add(one.project());
            } else {
                owners.computeIfAbsent(one.stops(), point -> new HashSet<>()).add(one.owner());
            }
        });
        List<String> conditions = new ArrayList<>();
        Map<String, Object> parameters = new HashMap<>();
        if (!projects.isEmpty()) {
            conditions.add("p.id = any(:projects)");
            parameters.put("projects", projects.toArray(UUID[]::new));
        }
        owners.forEach((point, codes) -> conditions.add(ofOwners(point, codes, parameters)));
        return conditions.isEmpty() ? Optional.empty()
                : Optional.of(new HeldUpQuery("(" + String.join(" or ", conditions) + ")", parameters));
    }

    private static String ofOwners(StoppingPoint point, Set<String> codes, Map<String, Object> parameters) {
        Stopped stopped = Stopped.at(point);
        parameters.put("owners" + point, codes.toArray(String[]::new));
        parameters.put("stages" + point, stopped.stages().stream().map(Stage::name).toArray(String[]::new));
        return "p.owner_department = any(:owners%1$s) and p.stage = any(:stages%1$s)".formatted(point)
                + (stopped.systemsOnly() ? " and p.content_kind = 'CONSTRUCTION'" : "");
    }

    Uni<List<ProjectRow>> rows(Question question) {
        Sight sight = Sight.of(question.reader());
        String sql = "select " + ProjectRow.COLUMNS + " from project p where " + condition + " and " + sight.condition()
                + " and p.code " + (question.inclusive() ? ">=" : ">") + " :after order by p.code limit :most";
        return Rows.of(sql, Object[].class).with(parameters).with(sight.parameters()).with("after", question.after())
                .with("most", question.limit()).list().map(found -> found.stream().map(ProjectRow::of).toList());
    }

    Uni<Long> count(Actor reader) {
        Sight sight = Sight.of(reader);
        return Rows.of("select count(*) from project p where " + condition + " and " + sight.condition(), Long.class)
                .with(parameters).with(sight.parameters()).one();
    }
}
