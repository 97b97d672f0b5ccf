package cn.bazhong.projects.scenario;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** A list before the committee, and its lines one after the other for those who need one. */
final class CommitteeList {
    private final ListScene scene;
    private final Map<String, Deque<UUID>> free = new HashMap<>();

    /** A line as a session sees it. */
    record Line(UUID id, UUID project, String owner) {
    }

    private CommitteeList(ListScene scene) {
        this.scene = scene;
    }

    /**
     * Submitted to the committee on the eighth of October of the year before.
     *
     * @param owners a line of a million for each; a department may have many
     */
    static CommitteeList of(ListInside inside, int year, String... owners) {
        ListScene scene = ListScene.collecting(inside, year);
        CommitteeList list = new CommitteeList(scene);
        Arrays.stream(owners).forEach(owner -> list.free.computeIfAbsent(owner, none -> new ArrayDeque<>())
                .add(scene.enter(owner, "1000000.00")));
        scene.on(LocalDate.of(year - 1, 10, 8));
        scene.submit().statusCode(200);
        return list;
    }

    /** Every so many lines of a department. */
    static String[] owners(Map<String, Integer> counts) {
        return counts.entrySet().stream().flatMap(one -> Collections.nCopies(one.getValue(), one.getKey()).stream())
                .toArray(String[]::new);
    }

    ListScene scene() {
        return scene;
    }

    String id() {
        return scene.id();
    }

    /** The day of the session, in the year the list is made in. */
    String day(int month, int day) {
        return LocalDate.of(scene.year() - 1, month, day).toString();
    }

    /** A line of that department that no test has taken yet. */
    Line take(String owner) {
        UUID line = free.get(owner).remove();
        return new Line(line, UUID.fromString((String) scene.line(line).get("projectId")), owner);
    }

    /** What stands on a line, and with how much. */
    String standing(Line line) {
        Map<String, Object> now = scene.line(line.id());
        return now.get("standing") + " " + now.get("amount");
    }

    static List<UUID> ids(Line... lines) {
        return Arrays.stream(lines).map(Line::id).collect(Collectors.toList());
    }
}
