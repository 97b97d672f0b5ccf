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

class AccessibilityIT {
    private final Platform portal = RunningPortal.get();

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void pages(String language) {
        List<String> wrong = new ArrayList<>();
        try (BrowserContext visitor = Browser.visitor(portal.address(), language)) {
            visitor.addInitScript("localStorage.setItem('language', '" + language + "')");
            Page page = Browser.signIn(visitor, "lgo", "/workbench");
            for (String path : List.of("/workbench", "/projects", "/applications", "/applications/new", "/annual-lists", "/review-sessions", "/review-sessions/new", "/regulation", "/administration", "/nowhere")) {
                long t0 = System.currentTimeMillis();
                page.navigate(path);
                long t1 = System.currentTimeMillis();
                page.waitForLoadState(LoadState.NETWORKIDLE);
                long t2 = System.currentTimeMillis();
                List<String> found = Axe.violations(page);
                System.out.println(path + " " + (t1 - t0) + " " + (t2 - t1) + " " + (System.currentTimeMillis() - t2));
                found.forEach(one -> wrong.add(path + " " + one));
            }
        }
        System.out.println(String.join("\n", wrong));
        assertEquals(List.of(), wrong);
    }
}
