package cn.bazhong.projects.testsupport;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Looks at a page for what WCAG 2.1 forbids at levels A and AA, as far as a program can see it. */
public final class Axe {
    private static final Path SCRIPT = Path.of(System.getProperty("portal.project", ""), "webui/node_modules/axe-core/axe.min.js");
    private static final String RUN = """
            async () => {
              const moving = document.getAnimations().filter(one => one.playState === 'running'
                && one.effect.getComputedTiming().endTime !== Infinity);
              await Promise.all(moving.map(one => one.finished.catch(() => undefined)));
              const found = await axe.run(document,
                { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'], resultTypes: ['violations'] });
              return found.violations.flatMap(one => one.nodes.map(node =>
                ({ rule: one.id, at: node.target.join(' '), why: node.failureSummary, html: node.html.slice(0, 200) })));
            }""";

    private Axe() {
    }

    /** One line for every place that breaks a rule, once colours have stopped changing. */
    @SuppressWarnings("unchecked")
    public static List<String> violations(Page page) {
        if (page.evaluate("typeof axe").equals("undefined")) {
            page.evaluate(script());
        }
        return ((List<Map<String, String>>) page.evaluate(RUN)).stream().map(one -> one.get("rule") + " at " + one.get("at")
                + ": " + one.get("why").replaceAll("\\s+", " ") + " " + one.get("html")).toList();
    }

    private static String script() {
        try {
            return Files.readString(SCRIPT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
