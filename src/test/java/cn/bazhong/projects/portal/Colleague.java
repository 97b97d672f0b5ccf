package cn.bazhong.projects.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.bazhong.projects.testsupport.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;

/** Somebody at a browser of their own, signed in, who finds things on a page by their words. */
final class Colleague implements AutoCloseable {
    private final BrowserContext browser;
    private final Page page;

    private Colleague(BrowserContext browser, Page page) {
        this.browser = browser;
        this.page = page;
    }

    static Colleague signIn(URI portal, String account, WorkingDay day) {
        Colleague colleague = signIn(portal, account);
        day.comesIn(colleague.browser);
        return colleague;
    }

    /** By the portal's own clock. */
    static Colleague signIn(URI portal, String account) {
        BrowserContext browser = Browser.visitor(portal, "zh-CN");
        return new Colleague(browser, Browser.signIn(browser, account, "/workbench"));
    }

    void signsOutInAnotherTab() {
        Page other = browser.newPage();
        other.navigate("/workbench");
        other.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("退出")).click();
        assertThat(other.locator("#password")).isVisible();
        other.close();
    }

    void signsInAgain(String account) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("重新登录")).click();
        Browser.enter(page, account);
    }

    Page page() {
        return page;
    }

    Locator main() {
        return page.locator("#main");
    }

    void open(String path) {
        page.navigate(path);
    }

    /** Goes to a page by the menu. */
    void choose(String entry) {
        page.getByRole(AriaRole.NAVIGATION).getByRole(AriaRole.LINK, exactly(entry)).click();
    }

    void follow(String link) {
        main().getByRole(AriaRole.LINK, exactly(link)).click();
    }

    Locator button(String name) {
        return main().getByRole(AriaRole.BUTTON, exactly(name));
    }

    void press(String button) {
        button(button).click();
    }

    /** A deed that is not possible now can be reached all the same, and says why. */
    void mayNot(String deed, String why) {
        assertThat(button(deed)).hasAttribute("aria-disabled", "true");
        button(deed).press("Enter");
        reads(why);
    }

    /** Presses a button that asks first, and says yes. */
    void pressSurely(String button) {
        press(button);
        dialog().getByRole(AriaRole.BUTTON, exactly(button)).click();
        assertThat(dialog()).isHidden();
    }

    void tab(String name) {
        main().getByRole(AriaRole.TAB, exactly(name)).click();
    }

    Locator dialog() {
        return page.getByRole(AriaRole.DIALOG);
    }

    void reads(String... texts) {
        for (String text : texts) {
            assertThat(main()).containsText(text);
        }
    }

    /** Outside the page itself, by the frame around every page. */
    void isTold(String text) {
        assertThat(page.getByText(text)).isVisible();
    }

    /** A row of a table that has this text in it. */
    Locator row(String text) {
        return main().getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(text));
    }

    /** What waits for me of that name, with the step it has come to. */
    void hasToDo(String matter, String step) {
        open("/workbench");
        readOnTo(matter);
        assertThat(row(matter).first()).containsText(step);
    }

    /** Others have brought matters too: what is due earlier fills the first page. */
    private void readOnTo(String matter) {
        Locator more = button("显示更多");
        Locator rows = main().getByRole(AriaRole.ROW);
        assertThat(row(matter).or(more).first()).isVisible();
        while (row(matter).count() == 0) {
            int read = rows.count();
            more.click();
            assertThat(rows).not().hasCount(read);
        }
    }

    /** What my department owes on that matter. */
    void owes(String matter, String... duties) {
        open("/workbench?box=OBLIGATIONS");
        readOnTo(matter);
        for (String duty : duties) {
            assertThat(row(matter).filter(new Locator.FilterOptions().setHasText(duty)).first()).isVisible();
        }
    }

    void opensFromWorkbench(String matter) {
        open("/workbench");
        readOnTo(matter);
        row(matter).first().getByRole(AriaRole.LINK).click();
    }

    static Locator.GetByRoleOptions exactly(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }

    @Override
    public void close() {
        browser.close();
    }
}
