package cn.bazhong.projects.launcher.sample;

import cn.bazhong.projects.launcher.Platform;
import cn.bazhong.projects.testsupport.RunningPortal;

/** The portal of the tests with the short ledger played into it, once a build. */
public final class SamplePortal {
    private static Platform filled;

    private SamplePortal() {
    }

    public static synchronized Platform get() {
        if (filled == null) {
            Platform portal = RunningPortal.get();
            new Player(portal.address(), portal::token, line -> { }).play(ShortLedger.byYear());
            Connected.play(portal.address(), portal::token, portal::serviceToken);
            filled = portal;
        }
        return filled;
    }
}
