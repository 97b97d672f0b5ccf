package cn.bazhong.projects.performance;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.procedure.Organs;

/**
 * Who orders a post-evaluation and enters its result: the data administration; of its own project, the vice-mayor in charge
 * (A5, A42). Pure.
 *
 * @param department organisation code
 */
record Evaluator(Role role, String department) {

    /** @param owner organisation code of the project's owner */
    static Evaluator of(String owner, Organs organs) {
        String usual = organs.require(Role.DATA_ADMINISTRATION);
        return usual.equals(owner) ? organs.holder(Role.COMMITTEE_CHAIR).filter(chair -> !chair.equals(owner))
                .map(chair -> new Evaluator(Role.COMMITTEE_CHAIR, chair)).orElseGet(() -> new Evaluator(Role.DATA_ADMINISTRATION, usual))
                : new Evaluator(Role.DATA_ADMINISTRATION, usual);
    }

    boolean is(Actor actor) {
        return actor.is(role) && actor.isOf(department);
    }
}
