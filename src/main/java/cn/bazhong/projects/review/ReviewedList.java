package cn.bazhong.projects.review;

import cn.bazhong.projects.annuallist.AnnualList;
import java.util.UUID;

/** What a session keeps of its list. */
record ReviewedList(UUID id, String jurisdiction, int year, UUID policyVersion) {

    static ReviewedList of(AnnualList list) {
        return new ReviewedList(list.id(), list.jurisdiction(), list.year(), list.policyVersion());
    }
}
