package cn.bazhong.projects.launcher;

import cn.bazhong.projects.launcher.sample.Connected;
import cn.bazhong.projects.launcher.sample.Player;
import java.net.URI;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.Function;

/** What the trial holds when it is first opened, brought about by the portal's own commands. */
final class SampleData {
    private SampleData() {
    }

    /**
     * Fills an empty portal.
     *
     * @param portal   address of the portal, which honours {@code X-Portal-Clock}
     * @param tokens   access token of a demo account by user name
     * @param services access token of a demo system by its id and the scopes it asks for
     * @param progress told what has come about
     */
    static void fill(URI portal, Function<String, String> tokens, BinaryOperator<String> services, Consumer<String> progress) {
        new Player(portal, tokens, progress).play();
        Connected.play(portal, tokens, services);
    }
}
