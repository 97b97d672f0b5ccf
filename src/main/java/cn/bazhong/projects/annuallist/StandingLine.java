package cn.bazhong.projects.annuallist;

import cn.bazhong.projects.project.Stage;
import java.util.UUID;

/**
 * A project as it stands in a year.
 *
 * @param line       the line that says so: the one that brought it, or that changed its amounts last
 * @param adjustment issue that brought it, changed it or took it off last
 * @param kind       how it came onto the list of the year
 * @param endedBy    what took it off; {@code null} while it is in force
 * @param funds      amounts of the year by source; those it had where it was taken off
 * @param stage      where the project is today
 */
record StandingLine(UUID line, int adjustment, ListedProject project, LineKind kind, LineKind endedBy, Funds funds, Stage stage) {

    static StandingLine of(YearLine line) {
        return new StandingLine(line.id(), line.adjustment(), line.project(), line.kind(), null, line.standing(), line.stage());
    }

    StandingLine amended(YearLine change) {
        return new StandingLine(change.id(), change.adjustment(), project, kind, endedBy, change.standing(), stage);
    }

    StandingLine ended(YearLine change) {
        return new StandingLine(line, change.adjustment(), project, kind, change.kind(), funds, stage);
    }

    /** Whether the year still has it. */
    boolean isInForce() {
        return endedBy == null;
    }

    LineLife life() {
        return isInForce() ? LineLife.of(kind, stage) : LineLife.endedBy(endedBy);
    }
}
