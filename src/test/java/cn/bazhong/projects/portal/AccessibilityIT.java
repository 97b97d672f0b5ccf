package cn.bazhong.projects.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.bazhong.projects.launcher.Platform;
import cn.bazhong.projects.testsupport.Axe;
import cn.bazhong.projects.testsupport.Browser;
import cn.bazhong.projects.testsupport.RunningPortal;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import java.util.ArrayList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page in both languages, checked for WCAG 2.1 A and AA. */
class AccessibilityIT {
    private static final List<String> PAGES = List.of("/workbench", "/projects", "/applications", "/applications/new",
            "/annual-lists", "/review-sessions", "/review-sessions/new", "/regulation", "/administration", "/administration?tab=people",
            "/people", "/nowhere");

    private final Platform portal = RunningPortal.get();

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void noPageKeepsAnybodyOut(String language) {
        List<String> violations = new ArrayList<>();
        try (BrowserContext visitor = Browser.visitor(portal.address(), language)) {
            visitor.addInitScript("localStorage.setItem('language', '" + language + "')");
            Page page = Browser.signIn(visitor, "lgo", "/workbench");
            for (String path : PAGES) {
                page.navigate(path);
                page.waitForLoadState(LoadState.NETWORKIDLE);
                Axe.violations(page).forEach(one -> violations.add(path + " " + one));
            }
        }
        assertEquals(List.of(), violations);
    }
}
