package cn.bazhong.projects.launcher.sample;

import cn.bazhong.projects.launcher.Platform;
import java.time.LocalDate;
import java.util.List;

/** A project whose owner works at a browser: what everybody else does about it meanwhile, over the API. */
public final class AwaitedProject {
    private final Scene scene;
    private final PlannedProject project;
    private final ListedProject list;

    private AwaitedProject(Scene scene, PlannedProject project) {
        this.scene = scene;
        this.project = project;
        this.list = ListedProject.call(scene, project.year(), List.of(project));
    }

    /**
     * The call for a list of which it will be the only project.
     *
     * @param line as the ledger has it
     */
    public static AwaitedProject call(Platform portal, int year, String line) {
        return new AwaitedProject(ListedProject.scene(portal, year, LocalDate.of(year, 12, 31)), PlannedProject.of(year, 0, line));
    }

    /** Committee, government and Party committee agree to what was applied for, and the list is published. */
    public void list() {
        list.decide();
    }

    /** The plan is asked about, reviewed, approved, and its budget reviewed. */
    public void approve() {
        BegunProject.approve(scene, project.year());
    }
}
