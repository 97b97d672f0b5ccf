package cn.bazhong.projects.application;

import cn.bazhong.projects.annuallist.AnnualList;
import java.time.LocalDate;

/**
 * How the call that an application answers stands today.
 *
 * @param open      whether applications may be handed in
 * @param composing whether the list is still being put together: what was returned may be handed in again, also after the
 *                  last day of the call
 */
record Call(int year, LocalDate opensOn, LocalDate closesOn, boolean open, boolean composing) {

    static Call of(AnnualList list, LocalDate today) {
        return new Call(list.year(), list.opensOn(), list.closesOn(), list.isCollectingOn(today),
                list.state() == AnnualList.State.COLLECTING);
    }

    /** As a word, so that no language groups its digits. */
    String yearInWords() {
        return String.valueOf(year);
    }
}
