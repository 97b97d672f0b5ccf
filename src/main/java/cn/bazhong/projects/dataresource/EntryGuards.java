package cn.bazhong.projects.dataresource;

import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.project.Project;
import cn.bazhong.projects.project.ProjectProfile.SharingKind;
import cn.bazhong.projects.project.Stage;
import cn.bazhong.projects.regulation.Article;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Why something cannot be done with a resource now. Pure; the same answers feed the buttons and guard the calls. */
final class EntryGuards {
    /** Before approval the dossier names them (A16). */
    static final Set<Stage> KEPT = EnumSet.range(Stage.APPROVED, Stage.IN_OPERATION);

    private EntryGuards() {
    }

    static List<Obstacle> enter(Project project) {
        return KEPT.contains(project.stage()) ? List.of() : refused(Article.A16, "catalogue-not-at", project.stage());
    }

    static List<Obstacle> write(Entry entry) {
        return entry.state().isWritable() ? List.of() : isAt(entry);
    }

    static List<Obstacle> submit(Entry entry) {
        return entry.isSensitive() ? refused(Article.A32, "sensitive-not-registered")
                : entry.state() == EntryState.DRAFT || entry.state() == EntryState.RETURNED ? List.of() : isAt(entry);
    }

    static List<Obstacle> register(Entry entry) {
        return entry.state() == EntryState.SUBMITTED ? List.of() : isAt(entry);
    }

    static List<Obstacle> aggregate(Entry entry) {
        return registered(entry);
    }

    static List<Obstacle> share(Entry entry) {
        return entry.sharingKind() == SharingKind.NONE ? refused(Article.A10, "nothing-to-share") : registered(entry);
    }

    /** What is of a kind that is not shared needs no refusal. */
    static List<Obstacle> refuse(Entry entry) {
        return share(entry);
    }

    static List<Obstacle> remove(Entry entry) {
        return entry.state() != EntryState.REMOVED ? List.of() : isAt(entry);
    }

    static List<Obstacle> use(Entry entry) {
        return entry.sharing() == SharingState.SHARED ? List.of() : refused(Article.A10, "not-shared-yet");
    }

    private static List<Obstacle> registered(Entry entry) {
        return entry.isPublic() ? List.of() : refused(Article.A32, "not-registered-yet");
    }

    private static List<Obstacle> isAt(Entry entry) {
        return refused(Article.A16, "entry-at", entry.state());
    }

    private static List<Obstacle> refused(Article article, String detail, Object... args) {
        return List.of(Obstacle.of(article, detail, args));
    }
}
