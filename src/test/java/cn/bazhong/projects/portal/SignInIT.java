package cn.bazhong.projects.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import cn.bazhong.projects.launcher.Platform;
import cn.bazhong.projects.testsupport.Browser;
import cn.bazhong.projects.testsupport.RunningPortal;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

class SignInIT {
    private final Platform portal = RunningPortal.get();

    @Test
    void theFirstPageAsksToSignInAndComesBack() {
        try (BrowserContext visitor = Browser.visitor(portal.address(), "zh-CN")) {
            Page page = visitor.newPage();
            page.navigate("/projects?stage=LISTED");
            page.fill("#username", "jyj.zhang");
            page.fill("#password", "demo");
            page.click("#kc-login");
            page.waitForURL("**/projects?stage=LISTED");
            assertThat(page.locator("body")).containsText("张伟");
        }
    }

    @Test
    void scriptHoldsNoToken() {
        try (BrowserContext visitor = Browser.visitor(portal.address(), "zh-CN")) {
            Page page = Browser.signIn(visitor, "jyj.zhang", "/projects");
            assertThat(page.locator("body")).containsText("张伟");
            assertEquals("", page.evaluate("document.cookie"));
            String stored = (String) page.evaluate("JSON.stringify(localStorage) + JSON.stringify(sessionStorage)");
            assertFalse(stored.contains("eyJ"), stored);
        }
    }

    @Test
    void thePagesKeepToTheirContentPolicy() {
        try (BrowserContext visitor = Browser.visitor(portal.address(), "zh-CN")) {
            Page page = Browser.signIn(visitor, "lgo", "/projects");
            List<String> complaints = new CopyOnWriteArrayList<>();
            page.onConsoleMessage(message -> {
                if (message.text().contains("Content Security Policy")) {
                    complaints.add(message.text());
                }
            });
            page.reload();
            assertThat(page.locator("body")).containsText("徐明");
            page.waitForLoadState(LoadState.NETWORKIDLE);
            assertEquals(List.of(), complaints);
        }
    }

    @Test
    void signingOutByTheButtonAsksForThePasswordAgain() {
        try (BrowserContext visitor = Browser.visitor(portal.address(), "zh-CN")) {
            Page page = Browser.signIn(visitor, "wjw", "/projects");
            assertThat(page.locator("body")).containsText("王建国");
            page.evaluate("""
                    () => {
                      const form = document.createElement('form');
                      form.method = 'post';
                      form.action = '/logout';
                      document.body.append(form);
                      form.submit();
                    }""");
            assertThat(page.locator("#password")).isVisible();
        }
    }

    @Test
    void anAccountWithoutRoleReadsWhomToAsk() {
        try (BrowserContext visitor = Browser.visitor(portal.address(), "zh-CN")) {
            Page page = Browser.signIn(visitor, "norole", "/");
            assertThat(page.locator("body")).containsText("市政务服务和大数据管理局");
        }
    }
}
