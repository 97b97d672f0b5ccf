package cn.bazhong.projects.testsupport;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A Chromium without a window, started once for all tests of a thread that look at pages: Playwright answers only the thread
 * it was made by. Every visitor has cookies of their own.
 */
public final class Browser {
    /** What a page may take on a machine that is busy with the rest of the build. */
    private static final double PATIENCE_MS = 20_000;
    private static final ThreadLocal<com.microsoft.playwright.Browser> CHROMIUM = ThreadLocal.withInitial(Browser::launch);

    private Browser() {
    }

    /** A new visitor of the portal; {@code language} is {@code zh-CN} or {@code en}. */
    public static BrowserContext visitor(URI portal, String language) {
        return CHROMIUM.get().newContext(new com.microsoft.playwright.Browser.NewContextOptions().setBaseURL(portal.toString())
                .setLocale(language).setTimezoneId("Asia/Shanghai").setViewportSize(1440, 900));
    }

    /** A visitor whose pages are told of no changes, so that they come to rest. */
    public static BrowserContext undisturbed(URI portal, String language) {
        BrowserContext visitor = visitor(portal, language);
        visitor.addInitScript("window.EventSource = class { static CLOSED = 2; readyState = 1; close() {} }");
        return visitor;
    }

    /** Signs the visitor in as a demo account and opens the page. */
    public static Page signIn(BrowserContext visitor, String user, String path) {
        Page page = visitor.newPage();
        page.navigate("/login?returnTo=" + path);
        enter(page, user);
        page.waitForURL(url -> URI.create(url).getPath().equals(URI.create(path).getPath()));
        return page;
    }

    /** Fills in the form of the identity provider. */
    public static void enter(Page page, String user) {
        page.fill("#username", user);
        page.fill("#password", "demo");
        page.click("#kc-login");
    }

    /** One at a time, or both would install what is missing. */
    private static synchronized com.microsoft.playwright.Browser launch() {
        Path executable = Chromium.find();
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        Playwright playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(executable)
                .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking",
                        "--disable-dev-shm-usage")));
    }
}
