package cn.bazhong.projects.procedure;

import cn.bazhong.projects.testsupport.AtOnce;
import cn.bazhong.projects.testsupport.OnContext;
import jakarta.enterprise.inject.spi.CDI;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/** Has the round go that puts overdue steps to those above, at nine in the morning of a day. */
public final class EscalationClock {

    private EscalationClock() {
    }

    public static void strikes(String... days) {
        Stream.of(days).forEach(EscalationClock::strike);
    }

    /** On several instances at the same moment. */
    public static void strikesEverywhere(String day) {
        AtOnce.all(List.<Callable<Void>>of(() -> strike(day), () -> strike(day), () -> strike(day)));
    }

    private static Void strike(String day) {
        EscalationRound round = CDI.current().select(EscalationRound.class).get();
        return OnContext.runOn(day, round::go);
    }
}
