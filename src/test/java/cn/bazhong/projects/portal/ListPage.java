package cn.bazhong.projects.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;

/** The annual list of a year, as one of its readers has it on the screen. */
final class ListPage {
    private final Colleague reader;

    private ListPage(Colleague reader) {
        this.reader = reader;
    }

    /** @param ceiling in 万元 */
    static ListPage openCall(Colleague office, int year, LocalDate first, LocalDate last, String ceiling) {
        office.choose("年度清单");
        office.press("发起年度征集");
        office.dialog().getByLabel("年度").fill(Integer.toString(year));
        office.dialog().getByLabel("总额上限").fill(ceiling);
        office.dialog().getByLabel("开始日期").fill(first.toString());
        office.dialog().getByLabel("截止日期").fill(last.toString());
        office.dialog().getByRole(AriaRole.BUTTON, Colleague.exactly("发起年度征集")).click();
        office.reads(year + " 年度信息化项目清单", "征集时间 " + first + " 至 " + last);
        return new ListPage(office);
    }

    static ListPage of(Colleague reader, int year) {
        reader.choose("年度清单");
        Locator number = reader.page().getByText(Integer.toString(year), new Page.GetByTextOptions().setExact(true));
        reader.main().getByRole(AriaRole.LINK).filter(new Locator.FilterOptions().setHas(number)).click();
        reader.reads(year + " 年度信息化项目清单");
        return new ListPage(reader);
    }

    /** Where the list is on its way. */
    ListPage stands(String state) {
        assertThat(reader.main().getByRole(AriaRole.LIST, Colleague.exactly("清单进度")).locator("[aria-current=step]"))
                .hasText(state);
        return this;
    }

    /** Who has to act now, and who after them. */
    ListPage waitsFor(String department, String step, String ahead) {
        Locator standing = reader.main().locator("bz-list-standing");
        assertThat(standing).containsText("正在等待： " + department + " " + step);
        assertThat(standing).containsText(ahead);
        return this;
    }

    ListPage reads(String... texts) {
        reader.reads(texts);
        return this;
    }

    ListPage reads(Proposal line, String... texts) {
        for (String text : texts) {
            assertThat(reader.row(line.name())).containsText(text);
        }
        return this;
    }

    /** A line in the part of the page that has this heading. */
    ListPage reads(String part, Proposal line, String text) {
        Locator heading = reader.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(part));
        Locator panel = reader.main().locator(".panel").filter(new Locator.FilterOptions().setHas(heading));
        Locator row = panel.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(line.name()));
        assertThat(row).containsText(text);
        return this;
    }

    ListPage mayNot(String deed, String why) {
        reader.mayNot(deed, why);
        return this;
    }

    ListPage does(String deed) {
        reader.pressSurely(deed);
        return this;
    }

    ListPage verdict(Proposal line, String verdict, String reason) {
        reader.main().getByLabel("意见 " + line.name()).selectOption(new SelectOption().setLabel(verdict));
        reader.main().getByLabel("理由 " + line.name()).fill(reason);
        return this;
    }

    /** @param amount in 万元 */
    ListPage reduces(Proposal line, String amount, String reason) {
        verdict(line, "核减", reason);
        reader.main().getByLabel("核减后金额 " + line.name()).fill(amount);
        return this;
    }

    ListPage agreesToTheRest() {
        reader.press("其余全部同意");
        return this;
    }

    void sendsDecisions() {
        reader.press("提交审定意见");
        assertThat(reader.button("提交审定意见")).isHidden();
    }
}
