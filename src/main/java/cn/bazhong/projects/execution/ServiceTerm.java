package cn.bazhong.projects.execution;

import java.time.LocalDate;

/** How long an operation service is contracted for: year by year, and for so many years at most (A38). Pure. */
public record ServiceTerm(LocalDate from, LocalDate to) {

    public boolean isSound() {
        return from != null && to != null && !to.isBefore(from);
    }

    public boolean isLongerThanAYear() {
        return isSound() && !to.isBefore(from.plusYears(1));
    }

    /** @param servedFrom first day of the whole service, earlier years included */
    public boolean exceeds(LocalDate servedFrom, int years) {
        return isSound() && !to.isBefore(servedFrom.plusYears(years));
    }
}
