package cn.bazhong.projects.policy;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.regulation.WorkingDays;
import io.smallrye.mutiny.Uni;

/** A mechanism that keeps dates which the calendar bears on, and reckons them again when a year of it changes. */
public interface CalendarFollower {

    /**
     * What came of it.
     *
     * @param reckoned open due dates reckoned again
     * @param moved    those of them that fell on another day
     */
    record Followed(int reckoned, int moved) {
        static final Followed NOTHING = new Followed(0, 0);

        Followed and(Followed other) {
            return new Followed(reckoned + other.reckoned, moved + other.moved);
        }
    }

    /** Reckons everything open again that runs into the year, and records what moved, in the caller's transaction. */
    Uni<Followed> follow(int year, WorkingDays days, Actor actor);
}
