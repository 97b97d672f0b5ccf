package cn.bazhong.projects.launcher.sample;

import cn.bazhong.projects.launcher.Platform;
import cn.bazhong.projects.testsupport.ShippedCalendar;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** A project on the published list of a year of its own, for a test whose story begins there. Its people act over the API. */
public final class ListedProject {
    private static final int TO_SCREEN = 5;
    private static final int CEILING = 50_000_000;

    private final Scene scene;
    private final PlannedProject project;
    private String list;

    private ListedProject(Scene scene, PlannedProject project) {
        this.scene = scene;
        this.project = project;
    }

    /**
     * From the call in the autumn before to publication in the first days of the year.
     *
     * @param line as the ledger has it
     */
    public static void publish(Platform portal, int year, String line) {
        WorkingTime time = new WorkingTime(LocalDate.of(year - 1, 9, 5),
                LocalDate.of(year, 2, 1).atStartOfDay().toInstant(ZoneOffset.UTC), ShippedCalendar.read());
        ListedProject listed = new ListedProject(new Scene(new Portal(portal.address(), portal::token, time), time, People.CITY),
                PlannedProject.of(year, 0, line));
        listed.apply();
        listed.decide();
    }

    private void apply() {
        list = "/annual-lists/" + scene.portal().create(scene.people().office(), "/annual-lists", Map.of("year", project.year(),
                "opensOn", scene.portal().today(), "closesOn", LocalDate.of(project.year() - 1, 10, 26).toString(),
                "ceiling", CEILING)).get("id").asText();
        Applying applying = Applying.begin(scene, id(), project).write().submit();
        scene.time().on(scene.time().daysOn(TO_SCREEN));
        applying.accept();
    }

    private void decide() {
        office(LocalDate.of(project.year() - 1, 11, 15), "/submission");
        new Committee(scene, id(), List.of(project)).determine();
        City city = new City(scene, id(), List.of(project));
        city.agreeByGovernment();
        city.agreeByParty();
        office(LocalDate.of(project.year(), 1, 6), "/publication");
    }

    private void office(LocalDate day, String deed) {
        scene.time().on(day);
        scene.portal().post(scene.people().office(), list + deed, scene.portal().get(scene.people().office(), list), Map.of());
    }

    private String id() {
        return list.substring("/annual-lists/".length());
    }
}
