package cn.bazhong.projects.launcher.sample;

import cn.bazhong.projects.launcher.Platform;
import cn.bazhong.projects.testsupport.RunningPortal;
import java.util.ArrayList;
import java.util.List;

/** The portal of the tests with the short ledger played into it, once a build. */
public final class SamplePortal {
    private static Platform filled;
    private static final List<String> PROGRESS = new ArrayList<>();

    private SamplePortal() {
    }

    public static synchronized Platform get() {
        if (filled == null) {
            Platform portal = RunningPortal.get();
            new Player(portal.address(), portal::token, PROGRESS::add).play(ShortLedger.byYear());
            filled = portal;
        }
        return filled;
    }

    /** What the player told on its way. */
    static List<String> progress() {
        return List.copyOf(PROGRESS);
    }
}
