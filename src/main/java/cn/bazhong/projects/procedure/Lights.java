package cn.bazhong.projects.procedure;

import java.time.LocalDate;

final class Lights {
    private Lights() {
    }
    static Light of(LocalDate due, LocalDate today) {
        return due.equals(Step.NO_LIMIT) ? Light.NONE : due.isBefore(today) ? Light.RED : Light.GREEN;
    }
}
