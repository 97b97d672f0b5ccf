package cn.bazhong.projects.annuallist;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.problem.Problem;

/** Who reads what of a list. Pure. */
final class ListReaders {

    private ListReaders() {
    }

    /** The offices that look over the city, and whoever reviews it once it is at the committee, read every line of it. */
    static boolean readsEveryLine(Actor reader, AnnualList.State state) {
        boolean reviews = reader.is(Role.REVIEW_COMMITTEE) || reader.is(Role.REVIEW_EXPERT);
        return reader.seesEveryProject() || (reviews && state != AnnualList.State.COLLECTING);
    }

    /** Others read what was published, and before that only what their own department applied for. */
    static boolean readsSums(Actor reader, AnnualList.State state) {
        return state == AnnualList.State.PUBLISHED || readsEveryLine(reader, state);
    }

    /** Whether what was found and decided on a line, and not only what was published of it, is for this reader. */
    static boolean readsGrounds(Actor reader, AnnualList.State state, String ownerDepartment) {
        return reader.isOf(ownerDepartment) || readsEveryLine(reader, state);
    }

    /** 404 for what one may not see. */
    static void hideUnless(boolean visible) {
        if (!visible) {
            throw Problem.notFound();
        }
    }
}
