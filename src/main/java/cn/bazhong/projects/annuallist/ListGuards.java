package cn.bazhong.projects.annuallist;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.procedure.Seats;
import cn.bazhong.projects.procedure.Step;
import cn.bazhong.projects.procedure.StepKind;
import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.regulation.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What stands against a deed on a list. The same answers feed the actions and guard the calls. Pure. */
final class ListGuards {

    private ListGuards() {
    }

    /** Why the office may not go on composing: changing the call, putting lines on the list or leaving them out. */
    static List<Obstacle> composing(AnnualList list, Step open, Actor actor) {
        return seated(list, open, StepKind.LIST_COMPOSITION, "list-not-composing", actor);
    }

    /** Why no adjustment may be opened: the list is not published, or an adjustment of it is under way (A15). */
    static List<Obstacle> adjusting(AnnualList list, List<ListIssue> issues) {
        if (list.isAdjustment()) {
            return List.of(Obstacle.of(Article.A15, "adjustment-of-the-list-itself", String.valueOf(list.year())));
        }
        return ListIssue.isUnderWay(issues)
                ? List.of(Obstacle.of(Article.A15, "list-under-way", String.valueOf(list.year()))) : List.of();
    }

    /** Why the lines may not be put in order: the office does while it composes, the chair while the committee determines. */
    static List<Obstacle> ranking(AnnualList list, Step open, Actor actor) {
        boolean orderable = open != null
                && (open.kind() == StepKind.LIST_COMPOSITION || open.kind() == StepKind.LIST_DETERMINATION);
        return orderable ? Seats.obstacles(open, null, actor)
                : List.of(Obstacle.of(Article.A15, "list-order-settled", String.valueOf(list.year())));
    }

    /** Why the composed list may not go to the committee yet (A14, A15). */
    static List<Obstacle> submission(AnnualList list, LocalDate today, long waiting, long included) {
        List<Obstacle> obstacles = new ArrayList<>();
        if (list.closesOn() != null && !today.isAfter(list.closesOn())) {
            obstacles.add(Obstacle.of(Article.A14, "list-call-still-open", list.closesOn()));
        }
        if (waiting > 0) {
            obstacles.add(Obstacle.of(Article.A14, "list-applications-waiting", waiting));
        }
        if (included == 0) {
            obstacles.add(Obstacle.of(Article.A15, "list-without-lines"));
        }
        return obstacles;
    }

    /** Why the committee may not determine the list yet, or the city not decide on it so (A5, A15). */
    static List<Obstacle> determination(List<Finding> findings) {
        return findings.stream().filter(Finding::blocks)
                .map(finding -> Obstacle.of(finding.article(), finding.rule(), finding.args().toArray())).toList();
    }

    /** Why the organ may not decide line by line. */
    static List<Obstacle> deciding(AnnualList list, Step open, Actor actor) {
        StepKind expected = open != null && Organ.ofCity(open.kind()).isPresent() ? open.kind() : null;
        return expected == null ? List.of(Obstacle.of(Article.A15, "list-not-at-the-city", String.valueOf(list.year())))
                : Seats.obstacles(open, null, actor);
    }

    static List<Obstacle> publication(AnnualList list, Step open, Actor actor) {
        return seated(list, open, StepKind.LIST_PUBLICATION, "list-not-approved", actor);
    }

    private static List<Obstacle> seated(AnnualList list, Step open, StepKind expected, String otherwise, Actor actor) {
        return open == null || open.kind() != expected
                ? List.of(Obstacle.of(Article.A15, otherwise, String.valueOf(list.year()))) : Seats.obstacles(open, null, actor);
    }

    /** Refuses the deed with what stands against it first: 403 where it waits for another organ, else 409. */
    static void refuse(List<Obstacle> obstacles) {
        obstacles.stream().filter(obstacle -> obstacle.detail().equals("not-your-step")).findFirst().ifPresent(obstacle -> {
            throw Problem.notPermitted(obstacle.article(), obstacle.detail());
        });
        Obstacle.refuse(obstacles);
    }
}
