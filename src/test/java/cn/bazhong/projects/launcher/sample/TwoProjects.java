package cn.bazhong.projects.launcher.sample;

import cn.bazhong.projects.launcher.Platform;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** What a short ledger has too few projects for: one that is disturbed while it is carried out, and one that is in operation. */
public final class TwoProjects {
    private TwoProjects() {
    }

    /** Listed, carried out and put into operation in one year. */
    public static void play(Platform portal, int year, String disturbed, String operated) {
        LocalDate last = LocalDate.of(year, 12, 31);
        Function<LocalDate, Scene> scenes = day -> {
            Scene scene = ListedProject.scene(portal, year, last);
            scene.time().on(day);
            return scene;
        };
        Scene scene = scenes.apply(LocalDate.of(year - 1, 9, 5));
        ListedProject.publish(scene, year, disturbed, operated);
        List<JsonNode> listed = Portal.stream(scene.portal().get(scene.people().office(), "/projects?year=" + year + "&stage=LISTED&limit=100")
                .get("items")).map(one -> scene.portal().get(scene.people().office(), "/projects/" + one.get("id").asText())).toList();
        new Accepting(scenes, last).play(listed.subList(0, 1));
        BegunProject.approve(scene, year).forEach(plan -> {
            new Building(scene, plan.project()).begin().disturb();
            new Sharing(scene, plan.project(), last).play();
        });
    }
}
