package cn.bazhong.projects.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.bazhong.projects.launcher.Platform;
import cn.bazhong.projects.launcher.sample.SamplePortal;
import cn.bazhong.projects.testsupport.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A paper is issued from the page of its matter, downloaded, and verified by whoever holds it. */
class PaperIT {
    private final Platform portal = SamplePortal.get();
    @TempDir
    Path directory;

    @BeforeAll
    static void ordersAreGiven() {
        FarProjects.play();
    }

    @Test
    void anOrderIsIssuedFromItsPageAndVerifiesByItsNumberAndItsFile() throws IOException {
        try (BrowserContext visitor = Browser.visitor(portal.address(), "zh-CN")) {
            Page page = Browser.signIn(visitor, "finance", "/oversight");
            JsonPath order = JsonPath.from(page.request().get("/api/v1/rectifications?limit=1&department=511900-CZJ").text()).setRootPath("items[0]");
            page.navigate("/rectifications/" + order.getString("id"));
            Locator papers = page.locator("bz-papers");
            papers.scrollIntoViewIfNeeded();
            button(papers, "印发").click();
            assertThat(papers.getByLabel("发文字号")).isDisabled();
            button(papers.locator("bz-issue-paper"), "印发").click();
            Locator issued = papers.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("有效"));
            assertThat(issued).isVisible();

            Download download = page.waitForDownload(() -> issued.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("下载")).click());
            Path paper = directory.resolve("paper.docx");
            download.saveAs(paper);
            assertTrue(download.suggestedFilename().endsWith(".docx"), download.suggestedFilename());
            String number = order.getString("documentNumber");
            verified(page, number, paper, "核验通过");
            verified(page, number + "改", paper, "未通过");
            Path changed = Files.writeString(directory.resolve("changed.docx"), Files.readString(paper, StandardCharsets.ISO_8859_1) + " ",
                    StandardCharsets.ISO_8859_1);
            verified(page, number, changed, "未通过");

            page.navigate("/papers?kind=RECTIFICATION_ORDER");
            assertThat(page.locator("main").getByText(number).first()).isVisible();
        }
    }

    private static void verified(Page page, String number, Path file, String verdict) {
        page.navigate("/papers/verification");
        page.getByLabel("发文字号").fill(number);
        page.getByLabel("公文文件").setInputFiles(file);
        button(page.locator("main"), "核验").click();
        assertThat(page.locator("main .notice")).containsText(verdict);
    }

    private static Locator button(Locator within, String name) {
        return within.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
