package cn.bazhong.projects.oversight;

import java.time.LocalDate;

/** What the rules of sanctions look at. */
record SanctionFacts(EnterSanction sanction, LocalDate today) {

    boolean isOfPerson() {
        return sanction.person() != null && !sanction.person().isBlank();
    }
}
