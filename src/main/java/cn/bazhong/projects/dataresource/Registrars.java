package cn.bazhong.projects.dataresource;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.procedure.Organs;

/**
 * Who registers resources of an owner, aggregates and shares them: the data administration, on its own resources the
 * vice-mayor in charge (A5, A32). Pure.
 */
record Registrars(String owner, Organs organs) {

    Role role() {
        return organs.actingFor(Role.DATA_ADMINISTRATION, owner);
    }

    boolean isSitting(Actor actor) {
        return actor.is(role()) && organs.holder(role()).filter(actor::isOf).isPresent();
    }

    boolean isOwner(Actor actor) {
        return actor.isOf(owner) && actor.is(Role.PROJECT_OWNER);
    }
}
