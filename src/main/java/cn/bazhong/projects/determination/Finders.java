package cn.bazhong.projects.determination;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.procedure.Organs;
import cn.bazhong.projects.restriction.CauseKind;
import java.util.Comparator;
import java.util.Optional;

/**
 * Who finds what restricts an owner: the organs of the cause, none of them against itself. Where one is the owner, the
 * vice-mayor in charge acts in its place (A5). Pure.
 *
 * @param owner organisation code of the owner as it is now
 */
record Finders(String owner, Organs organs) {

    /** In which capacity the actor may propose it; empty where in none. */
    Optional<Role> capacity(CauseKind kind, Actor actor) {
        return kind.foundBy().stream().sorted(Comparator.naturalOrder()).filter(office -> organs.holder(office).isPresent())
                .map(office -> organs.actingFor(office, owner)).filter(role -> holds(role, actor)).findFirst();
    }

    /** Whether the actor acts for whoever proposed or found it: the office keeps it whichever department holds it now. */
    boolean isSitting(Role office, Actor actor) {
        return holds(organs.actingFor(office, owner), actor);
    }

    private boolean holds(Role role, Actor actor) {
        return actor.is(role) && organs.holder(role).filter(actor::isOf).isPresent();
    }
}
