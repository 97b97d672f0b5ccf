package cn.bazhong.projects.testsupport;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A Chromium without a window, started once for all tests that look at pages. Every visitor has cookies of their own. */
public final class Browser {
    private static Playwright playwright;
    private static com.microsoft.playwright.Browser chromium;

    private Browser() {
    }

    /** A new visitor of the portal; {@code language} is {@code zh-CN} or {@code en}. */
    public static BrowserContext visitor(URI portal, String language) {
        return chromium().newContext(new com.microsoft.playwright.Browser.NewContextOptions().setBaseURL(portal.toString())
                .setLocale(language).setTimezoneId("Asia/Shanghai").setViewportSize(1440, 900));
    }

    /** Signs the visitor in as a demo account and opens the page. */
    public static Page signIn(BrowserContext visitor, String user, String path) {
        Page page = visitor.newPage();
        page.navigate("/login?returnTo=" + path);
        page.fill("#username", user);
        page.fill("#password", "demo");
        page.click("#kc-login");
        page.waitForURL(url -> URI.create(url).getPath().equals(URI.create(path).getPath()));
        return page;
    }

    private static synchronized com.microsoft.playwright.Browser chromium() {
        if (chromium == null) {
            Path executable = Chromium.find();
            playwright = Playwright.create(new Playwright.CreateOptions()
                    .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            chromium = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(executable)
                    .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking",
                            "--disable-dev-shm-usage")));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        }
        return chromium;
    }
}
