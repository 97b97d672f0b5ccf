package cn.bazhong.projects.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.bazhong.projects.launcher.sample.SamplePortal;
import cn.bazhong.projects.testsupport.Browser;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** What changes elsewhere appears on an open page without it being loaded again. */
@Order(5)
class LiveIT {

    @Test
    void theInboxFollowsWhatAColleagueDoes() {
        try (BrowserContext visitor = Browser.visitor(SamplePortal.get().address(), "zh-CN")) {
            Page page = Browser.signIn(visitor, "industry", "/workbench?assigned=ALL");
            JsonPath step = JsonPath.from(page.request().get("/api/v1/inbox?box=TODO").text());
            String id = step.getString("items[0].id");
            assertThat(page.locator("bz-inbox-table tbody tr").first()).isVisible();
            page.evaluate("window.untouched = true");
            assertThat(page.locator("bz-inbox-table .tag.blue")).hasCount(0);

            String me = JsonPath.from(page.request().get("/api/v1/me").text()).getString("id");
            int version = JsonPath.from(page.request().get("/api/v1/steps/" + id).text()).getInt("version");
            APIResponse assigned = page.request().post("/api/v1/steps/" + id + "/assignment", RequestOptions.create()
                    .setHeader("X-Requested-With", "JavaScript").setHeader("Idempotency-Key", UUID.randomUUID().toString())
                    .setHeader("If-Match", "\"" + version + "\"").setData(Map.of("personId", me)));
            assertEquals(200, assigned.status(), assigned.text());
            assertThat(page.locator("bz-inbox-table .tag.blue")).hasCount(1);
            assertEquals(true, page.evaluate("window.untouched"));
        }
    }
}
