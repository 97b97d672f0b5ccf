package cn.bazhong.projects.project;

import cn.bazhong.projects.restriction.CauseKind;
import cn.bazhong.projects.restriction.Restriction;
import cn.bazhong.projects.restriction.StoppingPoint;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The projects of an owner that a restriction of the owner stops: those that still have the stopped deed before them.
 *
 * @param systemsOnly whether projects that build nothing, such as operation services, go on
 */
record Stopped(Set<Stage> stages, boolean systemsOnly) {

    static Stopped at(StoppingPoint point) {
        return switch (point) {
            case NEW_APPLICATION -> new Stopped(EnumSet.of(Stage.PROPOSED), false);
            case NEW_PROJECT_APPROVAL -> new Stopped(EnumSet.of(Stage.PROPOSED, Stage.LISTED, Stage.IN_APPROVAL), false);
            case DRC_APPROVAL -> new Stopped(EnumSet.of(Stage.LISTED, Stage.IN_APPROVAL), true);
            case NEW_SYSTEM -> new Stopped(EnumSet.of(Stage.PROPOSED, Stage.LISTED, Stage.IN_APPROVAL, Stage.APPROVED), true);
            case OM_FUNDS, OPERATING_CLOUD, ADDED_CLOUD -> new Stopped(Set.of(), false);
        };
    }

    /** What restrictions stop; empty when they stop nothing that is there. */
    static Optional<HeldUpProjects> by(List<Restriction> restrictions) {
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
        owners.forEach((point, codes) -> conditions.add(at(point).condition(point, codes, parameters)));
        return conditions.isEmpty() ? Optional.empty()
                : Optional.of(new HeldUpProjects("project p where (" + String.join(" or ", conditions) + ")", parameters));
    }

    private String condition(StoppingPoint point, Set<String> codes, Map<String, Object> parameters) {
        parameters.put("owners" + point, codes.toArray(String[]::new));
        parameters.put("stages" + point, stages.stream().map(Stage::name).toArray(String[]::new));
        return "p.owner_department = any(:owners%1$s) and p.stage = any(:stages%1$s)".formatted(point)
                + (systemsOnly ? " and p.content_kind = 'CONSTRUCTION'" : "");
    }

    /** Whether the restriction stops this project: the one it names, or one of its owner's that is at the stopped point. */
    static boolean stops(Restriction restriction, ProjectRow project) {
        if (restriction.scope() == CauseKind.Scope.PROJECT) {
            return project.id().equals(restriction.project());
        }
        return restriction.owner().equals(project.ownerDepartment()) && at(restriction.stops()).holds(project);
    }

    private boolean holds(ProjectRow project) {
        return stages.contains(project.stage())
                && (!systemsOnly || project.contentKind() == ProjectProfile.ContentKind.CONSTRUCTION);
    }
}
