package cn.bazhong.projects.testsupport;

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
public final class ListAtCommittee {
    private final ListScene scene;
    private final Map<String, Deque<Line>> free = new HashMap<>();

    /** A line as a session sees it. */
    public record Line(UUID id, UUID project, String owner) implements CommitteeRoom.Subject {
        private static Line of(Map<String, Object> line) {
            return new Line(UUID.fromString((String) line.get("id")), UUID.fromString((String) line.get("projectId")),
                    (String) ((Map<?, ?>) line.get("ownerDepartment")).get("code"));
        }
    }

    private ListAtCommittee(ListScene scene) {
        this.scene = scene;
    }

    /**
     * Submitted to the committee on the eighth of October of the year before.
     *
     * @param owners a line of a million for each; a department may have many
     */
    public static ListAtCommittee of(ListInside inside, int year, String... owners) {
        ListScene scene = ListScene.collecting(inside, year);
        ListAtCommittee list = new ListAtCommittee(scene);
        Arrays.stream(owners).forEach(owner -> scene.enter(owner, "1000000.00"));
        scene.lines(ListScene.OFFICE).stream().map(Line::of)
                .forEach(line -> list.free.computeIfAbsent(line.owner(), none -> new ArrayDeque<>()).add(line));
        scene.on(LocalDate.of(year - 1, 10, 8));
        scene.submit().statusCode(200);
        return list;
    }

    /** Every so many lines of a department. */
    public static String[] owners(Map<String, Integer> counts) {
        return counts.entrySet().stream().flatMap(one -> Collections.nCopies(one.getValue(), one.getKey()).stream())
                .toArray(String[]::new);
    }

    public ListScene scene() {
        return scene;
    }

    public String id() {
        return scene.id();
    }

    /** The day of the session, in the year the list is made in. */
    public String day(int month, int day) {
        return LocalDate.of(scene.year() - 1, month, day).toString();
    }

    /** A line of that department that no test has taken yet. */
    public Line take(String owner) {
        return free.get(owner).remove();
    }

    /** What stands on a line, and with how much. */
    public String standing(Line line) {
        Map<String, Object> now = scene.line(line.id());
        return now.get("standing") + " " + now.get("amount");
    }

    static List<UUID> ids(Line... lines) {
        return Arrays.stream(lines).map(Line::id).collect(Collectors.toList());
    }
}
