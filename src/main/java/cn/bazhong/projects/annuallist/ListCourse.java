package cn.bazhong.projects.annuallist;

import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.procedure.DecideStep;
import cn.bazhong.projects.procedure.ItemDecision;
import cn.bazhong.projects.procedure.Outcome;
import cn.bazhong.projects.procedure.ProcedureKind;
import cn.bazhong.projects.procedure.Procedures;
import cn.bazhong.projects.procedure.Step;
import cn.bazhong.projects.procedure.StepDesk;
import cn.bazhong.projects.procedure.StepKind;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/**
 * Takes a list from step to step by deeds with names of their own. Each concludes the open step, just as {@code
 * /steps/{id}/outcome} does, but looks at the version of the list: whoever decides on it has seen all its lines.
 */
@ApplicationScoped
class ListCourse {
    private final AnnualLists lists;
    private final ListLines lines;
    private final Procedures procedures;
    private final StepDesk steps;

    ListCourse(AnnualLists lists, ListLines lines, Procedures procedures, StepDesk steps) {
        this.lists = lists;
        this.lines = lines;
        this.procedures = procedures;
        this.steps = steps;
    }

    /** The composed list goes to the committee. */
    Uni<AnnualList> submit(UUID id, IfMatch ifMatch, Actor actor) {
        return lists.requireLocked(id)
                .call(list -> open(list).invoke(step -> ListGuards.refuse(ListGuards.composing(list, step, actor))))
                .invoke(list -> IfMatch.require(ifMatch, list.version()))
                .call(list -> conclude(list, StepKind.LIST_COMPOSITION, Outcome.AGREED, List.of(), actor))
                .call(lists::flush);
    }

    /** Government or Party committee decides on every line that is due for it. */
    Uni<AnnualList> decide(UUID id, IfMatch ifMatch, List<ItemDecision> decisions, Actor actor) {
        return lists.requireLocked(id)
                .call(list -> open(list).invoke(step -> ListGuards.refuse(ListGuards.deciding(list, step, actor)))
                        .invoke(() -> IfMatch.require(ifMatch, list.version()))
                        .chain(step -> outcome(list, step, decisions)
                                .chain(outcome -> conclude(list, step.kind(), outcome, decisions, actor))))
                .call(lists::flush);
    }

    Uni<AnnualList> publish(UUID id, IfMatch ifMatch, Actor actor) {
        return lists.requireLocked(id)
                .call(list -> open(list).invoke(step -> ListGuards.refuse(ListGuards.publication(list, step, actor))))
                .invoke(list -> IfMatch.require(ifMatch, list.version()))
                .call(list -> conclude(list, StepKind.LIST_PUBLICATION, Outcome.AGREED, List.of(), actor))
                .call(lists::flush);
    }

    private Uni<Outcome> outcome(AnnualList list, Step step, List<ItemDecision> decisions) {
        Organ organ = Organ.ofCity(step.kind()).orElseThrow();
        boolean first = list.isFirst(organ);
        return lines.ofList(list.id()).map(all -> CityDecision.outcome(first,
                CityDecision.judge("decisions", organ, first, decisions, LineState.ofIncluded(all))));
    }

    private Uni<Step> open(AnnualList list) {
        return procedures.openStep(ProcedureKind.ANNUAL_LIST, list.id());
    }

    private Uni<Step> conclude(AnnualList list, StepKind kind, Outcome outcome, List<ItemDecision> items, Actor actor) {
        return steps.concludeOpen(ProcedureKind.ANNUAL_LIST, list.id(), kind, DecideStep.onItems(outcome, items),
                actor);
    }
}
