package cn.bazhong.projects.annuallist;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.problem.Problem;
import java.util.Collection;

/** Who reads what of a list. Pure. */
final class ListReaders {

    /** What decides on who reads a list: whose it is, and how far it has come. */
    record Shelf(String jurisdiction, AnnualList.State state) {
        static Shelf of(AnnualList list) {
            return new Shelf(list.jurisdiction(), list.state());
        }
    }

    private ListReaders() {
    }

    /**
     * The offices that look over the jurisdiction, and whoever reviews there once it is at the committee, read every line of
     * it (A49).
     */
    static boolean readsEveryLine(Actor reader, Shelf list) {
        boolean reviews = reader.is(Role.REVIEW_COMMITTEE) || reader.is(Role.REVIEW_EXPERT);
        return reader.seesEveryProjectOf(list.jurisdiction()) || reviews && reader.jurisdiction().equals(list.jurisdiction())
                && list.state() != AnnualList.State.COLLECTING;
    }

    /** Others read what was published, and before that only what their own department applied for. */
    static boolean readsSums(Actor reader, Shelf list) {
        return list.state() == AnnualList.State.PUBLISHED || readsEveryLine(reader, list);
    }

    /**
     * Whether what was found and decided on a line, and not only what was published of it, is for this reader.
     *
     * @param own the reader's department and all whose matters came to it: a published list keeps the name of the former
     */
    static boolean readsGrounds(Actor reader, Shelf list, Collection<String> own, String ownerDepartment) {
        return own.contains(ownerDepartment) || readsEveryLine(reader, list);
    }

    /** 404 for what one may not see. */
    static void hideUnless(boolean visible) {
        if (!visible) {
            throw Problem.notFound();
        }
    }
}
