package cn.bazhong.projects.oversight;

import java.time.LocalDate;

/**
 * What the rules of measures look at.
 *
 * @param orderedOn day of the order
 */
record MeasureFacts(DecideMeasure measure, LocalDate orderedOn, LocalDate today) {

    boolean isHeard() {
        return measure.hearing() != null;
    }
}
