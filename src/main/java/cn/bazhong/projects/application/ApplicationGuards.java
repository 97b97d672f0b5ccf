package cn.bazhong.projects.application;

import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.regulation.Finding;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Why a deed on an application is not possible as things stand. Pure. */
final class ApplicationGuards {

    private ApplicationGuards() {
    }

    static List<Obstacle> save(ApplicationState state) {
        return state.isEditable() ? List.of() : List.of(Obstacle.of(Article.A14, "application-not-editable", state));
    }

    /** A draft is handed in while the call is open; one that was returned until the list has left composition. */
    static List<Obstacle> submit(ApplicationState state, Call call) {
        if (!state.isEditable()) {
            return save(state);
        }
        if (state == ApplicationState.DRAFT && !call.open()) {
            return List.of(Obstacle.of(Article.A14, "call-not-open", call.yearInWords(), call.opensOn(), call.closesOn()));
        }
        return leftComposition(call);
    }

    /** A draft is thrown away at any time; what was submitted is taken back until the list has left composition (A15). */
    static List<Obstacle> withdraw(ApplicationState state, Call call) {
        if (state.isOver()) {
            return List.of(Obstacle.of(Article.A14, "application-over", state));
        }
        return state == ApplicationState.DRAFT ? List.of() : leftComposition(call);
    }

    static List<Obstacle> confirm(ApplicationState state) {
        return state == ApplicationState.SUBMITTED ? List.of()
                : List.of(Obstacle.of(Article.A8, "application-not-screened-now", state));
    }

    /** What stops an acceptance: declarations nobody looked at yet, named by item, and the rest as in {@link Obstacle#ofFindings}. */
    static List<Obstacle> unacceptable(List<Finding> findings) {
        String items = findings.stream().filter(ApplicationGuards::isUnconfirmed)
                .map(finding -> String.valueOf(finding.article().item())).collect(Collectors.joining(", "));
        List<Obstacle> others = Obstacle.ofFindings(findings.stream().filter(finding -> !isUnconfirmed(finding)).toList());
        Stream<Obstacle> unconfirmed = items.isEmpty() ? Stream.empty()
                : Stream.of(Obstacle.of(Article.A8, "declarations-unconfirmed", items));
        return Stream.concat(unconfirmed, others.stream()).toList();
    }

    private static boolean isUnconfirmed(Finding finding) {
        return finding.rule().equals(ApplicationRules.UNCONFIRMED.code());
    }

    private static List<Obstacle> leftComposition(Call call) {
        return call.composing() ? List.of()
                : List.of(Obstacle.of(Article.A15, "list-left-composition", call.yearInWords()));
    }
}
