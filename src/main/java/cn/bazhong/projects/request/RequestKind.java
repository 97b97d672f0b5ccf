package cn.bazhong.projects.request;

import cn.bazhong.projects.procedure.ProcedureKind;
import cn.bazhong.projects.project.Project;
import cn.bazhong.projects.project.Stage;
import cn.bazhong.projects.project.Transition;
import cn.bazhong.projects.regulation.Article;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an owner may ask for: the procedure it runs through, and the move of the project that agreement leads to. Texts:
 * {@code requestKind.<name>}, and of its events {@code event.<name>_<state>}.
 */
@Schema(description = "What is asked for")
public enum RequestKind {
    /**
     * 撤销 before start: what the office agrees to is a line of the next adjustment, which cancels when it is published. An
     * excepted project is on no list, and nothing waits for one.
     */
    CANCELLATION(Article.A15, ProcedureKind.CANCELLATION, Transition.CANCEL, false, Stage.IN_EXECUTION),
    /** 未列入清单先行审批: in principle nothing is approved that is not on the list; the government may except a project. */
    LIST_EXCEPTION(Article.A15, ProcedureKind.LIST_EXCEPTION, Transition.EXCEPT_FROM_LIST, true),
    /** 恢复实施 of a project, or of those lots, that were suspended after an incident; it moves along no transition. */
    RESUMPTION(Article.A26, ProcedureKind.RESUMPTION, null, true),
    /** 不予共享例外: a project that may share nothing but is needed is built or kept all the same; it stays where it is. */
    NON_SHARING(Article.A11, ProcedureKind.NON_SHARING_EXCEPTION, null, true);

    /** From then on the law may have changed since, whatever the project set out to share. */
    private static final Set<Stage> APPROVED = EnumSet.range(Stage.APPROVED, Stage.IN_OPERATION);

    private final Article article;
    private final ProcedureKind procedure;
    private final Transition transition;
    private final boolean atOnce;
    private final Set<Stage> refusedAt;

    /** @param refusedAt stages at which it is offered though it is refused, because the reason says what to do instead */
    RequestKind(Article article, ProcedureKind procedure, Transition transition, boolean atOnce, Stage... refusedAt) {
        this.article = article;
        this.procedure = procedure;
        this.transition = transition;
        this.atOnce = atOnce;
        this.refusedAt = Set.of(refusedAt);
    }

    public Article article() {
        return article;
    }

    ProcedureKind procedure() {
        return procedure;
    }

    /** Where it leads the project, at once or by the list; {@code null} where it stays at its stage. */
    Transition transition() {
        return transition;
    }

    /** Whether agreement moves the project by itself; otherwise the next adjustment of the list does. */
    boolean takesEffectAtOnce(Project project) {
        return atOnce || project.isExcepted();
    }

    /** Whether it is offered on a project. */
    boolean isOfferedOn(Project project, Situation situation) {
        return switch (this) {
            case RESUMPTION -> situation.suspended();
            case NON_SHARING -> !project.stage().isFinal() && (situation.withheld() || APPROVED.contains(project.stage()));
            default -> transition.from().contains(project.stage()) || refusedAt.contains(project.stage());
        };
    }

    /** Whether what was agreed to once cannot be asked for again. */
    boolean isOnceForAll() {
        return this != RESUMPTION;
    }

    static RequestKind of(ProcedureKind procedure) {
        return Arrays.stream(values()).filter(kind -> kind.procedure == procedure).findFirst().orElseThrow();
    }

    static Set<ProcedureKind> procedures() {
        EnumSet<ProcedureKind> all = EnumSet.noneOf(ProcedureKind.class);
        Arrays.stream(values()).forEach(kind -> all.add(kind.procedure));
        return all;
    }

    /** In the address of an action, for example {@code list-exception}. */
    String word() {
        return name().toLowerCase().replace('_', '-');
    }
}
