package cn.bazhong.projects.annuallist;

import cn.bazhong.projects.identity.Actor;
import io.smallrye.mutiny.Uni;
import java.util.UUID;

/** What the list asks of the applications made for it, without knowing them. */
public interface ApplicationsOfList {

    /** How many were handed in and wait for the leading group office's word. */
    Uni<Long> waiting(UUID list);

    /** Composition has ended: what the owners did not hand in again by now is not taken up this year (A14). */
    Uni<Void> close(AnnualList list, Actor actor);
}
