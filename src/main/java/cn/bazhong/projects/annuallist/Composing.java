package cn.bazhong.projects.annuallist;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.procedure.ProcedureKind;
import cn.bazhong.projects.procedure.Procedures;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Lets the office at a list for as long as it composes it, and nobody else (A15). */
@ApplicationScoped
class Composing {
    private final Procedures procedures;

    Composing(Procedures procedures) {
        this.procedures = procedures;
    }

    Uni<Void> require(AnnualList list, Actor actor) {
        return procedures.openStep(ProcedureKind.ANNUAL_LIST, list.id())
                .invoke(open -> ListGuards.refuse(ListGuards.composing(list, open, actor))).replaceWithVoid();
    }
}
