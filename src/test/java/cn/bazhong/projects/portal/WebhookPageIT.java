package cn.bazhong.projects.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.bazhong.projects.testsupport.Axe;
import cn.bazhong.projects.testsupport.Browser;
import cn.bazhong.projects.testsupport.RunningPortal;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The administrator's pages of systems that are told of events: usable by everybody, on a phone too. */
class WebhookPageIT {
    private static final int PHONE_WIDTH = 375;

    @Test
    void theAdministratorFindsASystemGivesItANewKeyAndPausesIt() {
        try (BrowserContext visitor = Browser.undisturbed(RunningPortal.get().address(), "zh-CN")) {
            Page page = Browser.signIn(visitor, "admin", "/administration");
            register(page);
            page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("事件订阅")).click();
            Locator system = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("图书馆系统"));
            assertThat(system).isVisible();
            looksGood(page);
            button(page, "登记事件订阅").click();
            assertThat(page.locator("form.entry")).isVisible();
            looksGood(page);
            system.click();
            button(page, "更换密钥").click();
            assertThat(page.locator("bz-webhook-key code")).isVisible();
            looksGood(page);
            button(page, "暂停").click();
            assertThat(page.locator("main").getByText("已暂停")).isVisible();
            assertThat(page.locator("bz-webhook-key code")).hasCount(0);
            button(page, "重新推送").click();
            assertThat(page.locator("form.entry")).isVisible();
            looksGood(page);
        }
    }

    /** A public address that nothing is sent to: no event is of that type. */
    private static void register(Page page) {
        APIResponse registered = page.request().post("/api/v1/webhooks", RequestOptions.create()
                .setHeader("X-Requested-With", "JavaScript").setHeader("Idempotency-Key", UUID.randomUUID().toString())
                .setData(Map.of("name", "图书馆系统", "url", "https://1.1.1.1/events", "department", "511900-TSG", "types",
                        List.of("CALENDAR_CORRECTED"), "owners", List.of())));
        assertEquals(201, registered.status(), registered.text());
    }

    /** For whoever cannot see it well, and on a phone. */
    private static void looksGood(Page page) {
        assertEquals(List.of(), Axe.violations(page));
        page.setViewportSize(PHONE_WIDTH, 812);
        assertEquals(true, page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"));
        page.setViewportSize(1440, 900);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
