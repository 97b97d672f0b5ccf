package cn.bazhong.projects.launcher.sample;

import cn.bazhong.projects.launcher.Platform;
import cn.bazhong.projects.testsupport.ShippedCalendar;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Projects on the published list of a year of their own, for a test whose story begins there. Their people act over the API. */
public final class ListedProject {
    private static final int TO_SCREEN = 5;
    private static final int CEILING = 50_000_000;

    private final Scene scene;
    private final int year;
    private final List<PlannedProject> projects;
    private String list;

    private ListedProject(Scene scene, int year, List<PlannedProject> projects) {
        this.scene = scene;
        this.year = year;
        this.projects = projects;
    }

    /**
     * From the call in the autumn before to publication in the first days of the year.
     *
     * @param lines as the ledger has them
     */
    public static void publish(Platform portal, int year, String... lines) {
        publish(scene(portal, year, LocalDate.of(year, 2, 1)), year, lines);
    }

    /** @param last where the time of the scene stops */
    static Scene scene(Platform portal, int year, LocalDate last) {
        WorkingTime time = new WorkingTime(LocalDate.of(year - 1, 9, 5), last.atStartOfDay().toInstant(ZoneOffset.UTC),
                ShippedCalendar.read());
        return new Scene(new Portal(portal.address(), portal::token, time), time, People.CITY);
    }

    static void publish(Scene scene, int year, String... lines) {
        ListedProject listed = new ListedProject(scene, year, IntStream.range(0, lines.length)
                .mapToObj(number -> PlannedProject.of(year, number, lines[number])).toList());
        listed.call();
        listed.apply();
        listed.decide();
    }

    /** A list whose projects apply by themselves. */
    static ListedProject call(Scene scene, int year, List<PlannedProject> projects) {
        ListedProject listed = new ListedProject(scene, year, projects);
        listed.call();
        return listed;
    }

    private void call() {
        list = "/annual-lists/" + scene.portal().create(scene.people().office(), "/annual-lists", Map.of("year", year,
                "opensOn", scene.portal().today(), "closesOn", LocalDate.of(year - 1, 10, 26).toString(),
                "ceiling", CEILING)).get("id").asText();
    }

    private void apply() {
        List<Applying> applying = projects.stream().map(one -> Applying.begin(scene, id(), one).write().submit()).toList();
        scene.time().on(scene.time().daysOn(TO_SCREEN));
        applying.forEach(Applying::accept);
    }

    /** By everybody, from the day the call is over to publication. */
    void decide() {
        office(LocalDate.of(year - 1, 11, 15), "/submission");
        new Committee(scene, id(), projects).determine();
        City city = new City(scene, id(), projects);
        city.agreeByGovernment();
        city.agreeByParty();
        office(LocalDate.of(year, 1, 6), "/publication");
    }

    private void office(LocalDate day, String deed) {
        scene.time().on(day);
        scene.portal().post(scene.people().office(), list + deed, scene.portal().get(scene.people().office(), list), Map.of());
    }

    private String id() {
        return list.substring("/annual-lists/".length());
    }
}
