package cn.bazhong.projects.launcher.sample;

import cn.bazhong.projects.launcher.Platform;
import java.time.LocalDate;
import java.util.List;

/** Projects that are being carried out, for a test whose story begins there. Their people act over the API. */
public final class BegunProject {
    private static final int TO_ANSWER = 6;

    private BegunProject() {
    }

    /**
     * From the call in the autumn before to the first payment in the spring.
     *
     * @param lines as the ledger has them
     */
    public static void begin(Platform portal, int year, String... lines) {
        Scene scene = ListedProject.scene(portal, year, LocalDate.of(year, 12, 31));
        ListedProject.publish(scene, year, lines);
        approve(scene, year).forEach(plan -> new Building(scene, plan.project()).begin());
    }

    /** All listed projects of a year, from the chosen way to the reviewed budget. */
    static List<Handing> approve(Scene scene, int year) {
        List<Handing> plans = consult(scene, year, "");
        approve(scene, plans);
        return plans;
    }

    /** As far as what the bodies think of the plans, of which one kind has still to say so. */
    static List<Handing> consult(Scene scene, int year, String silent) {
        List<Handing> plans = Portal.stream(scene.portal().get(scene.people().office(), "/projects?year=" + year + "&stage=LISTED&limit=100")
                .get("items")).map(one -> new Handing(scene, scene.portal().get(scene.people().office(), "/projects/" + one.get("id").asText())))
                .toList();
        plans.forEach(plan -> plan.write().submit());
        scene.time().on(scene.time().daysOn(TO_ANSWER));
        plans.forEach(plan -> plan.opinionsBut(silent));
        return plans;
    }

    /** From the last opinion to the reviewed budget. */
    static void approve(Scene scene, List<Handing> plans) {
        plans.forEach(plan -> plan.answered().technicallyReviewed());
        Approvals.hold(scene, plans, null);
        plans.forEach(plan -> plan.reported().decided().approved().budgetReviewed());
    }
}
