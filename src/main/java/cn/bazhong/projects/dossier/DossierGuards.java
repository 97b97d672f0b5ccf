package cn.bazhong.projects.dossier;

import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.project.Hold;
import cn.bazhong.projects.project.Project;
import cn.bazhong.projects.project.Stage;
import cn.bazhong.projects.regulation.Article;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Why a deed on a dossier is not possible as things stand. Pure. */
final class DossierGuards {

    private static final Set<Stage> BEFORE_APPROVAL = EnumSet.of(Stage.PROPOSED, Stage.LISTED, Stage.NOT_LISTED, Stage.IN_APPROVAL);

    private DossierGuards() {
    }

    /** Any dossier of the way taken may be begun when its turn has come. */
    static List<Obstacle> begin(PathDesk.Outlook outlook) {
        List<Obstacle> closed = PathGuards.choose(outlook.project());
        if (!closed.isEmpty()) {
            return closed;
        }
        if (!outlook.path().stands()) {
            return List.of(Obstacle.of(Article.A17, "no-standing-way"));
        }
        return next(outlook).isPresent() ? List.of() : List.of(Obstacle.of(Article.A17, "no-dossier-next"));
    }

    static List<Obstacle> begin(PathDesk.Outlook outlook, DossierType type) {
        if (!type.isOnTheWay()) {
            return beginUpstream(outlook);
        }
        List<Obstacle> none = begin(outlook);
        if (!none.isEmpty()) {
            return none;
        }
        return next(outlook).filter(type::equals).isPresent() ? List.of()
                : List.of(Obstacle.of(Article.A17, "dossier-not-next", type));
    }

    /** Before the owner applies upward: as long as the project is not approved, and again when the plan has changed (A13). */
    static List<Obstacle> beginUpstream(PathDesk.Outlook outlook) {
        if (!Boolean.TRUE.equals(outlook.path().facts().profile().upstreamCoordinated())) {
            return List.of(Obstacle.of(Article.A13, "not-upstream"));
        }
        if (!BEFORE_APPROVAL.contains(outlook.project().stage())) {
            return List.of(Obstacle.of(Article.A13, "upstream-not-now", outlook.project().stage()));
        }
        return outlook.latest(DossierType.UPSTREAM_PLAN).filter(one -> one.state() != DossierState.APPROVED).isEmpty()
                ? suspended(outlook.project()) : List.of(Obstacle.of(Article.A13, "upstream-under-way"));
    }

    /** The type whose turn it is and of which none is under way. */
    private static Optional<DossierType> next(PathDesk.Outlook outlook) {
        return outlook.path().stations(outlook.approvals()).stream()
                .filter(station -> station.standing() == ApprovalPath.Standing.NEXT
                        || station.standing() == ApprovalPath.Standing.TO_REPEAT)
                .map(ApprovalPath.Station::type)
                .filter(type -> outlook.latest(type).filter(one -> one.state() != DossierState.APPROVED).isEmpty())
                .findFirst();
    }

    static List<Obstacle> save(Dossier dossier) {
        return dossier.state().isEditable() ? List.of()
                : List.of(Obstacle.of(dossier.type().article(), "dossier-not-editable", dossier.state()));
    }

    static List<Obstacle> submit(Dossier dossier, Project project) {
        List<Obstacle> closed = save(dossier);
        return closed.isEmpty() ? suspended(project) : closed;
    }

    static List<Obstacle> suspended(Project project) {
        return project.hold() == Hold.NONE ? List.of() : List.of(Obstacle.of(Article.A26, "path-on-hold", project.code()));
    }

    /** Until it is approved or rejected; what was approved is changed by a change request (A25). */
    static List<Obstacle> withdraw(Dossier dossier) {
        boolean open = dossier.approved() == null && !dossier.state().isOver();
        return open ? List.of() : List.of(Obstacle.of(dossier.type().article(), "dossier-over", dossier.state()));
    }

    /** Those who take part confirm while it is being written (A22). */
    static List<Obstacle> confirm(Dossier dossier) {
        return dossier.state().isEditable() ? List.of()
                : List.of(Obstacle.of(Article.A22, "dossier-not-editable", dossier.state()));
    }
}
