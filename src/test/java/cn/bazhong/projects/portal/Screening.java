package cn.bazhong.projects.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;

/** The office looks at an application: the eight declarations, then its conclusion. */
final class Screening {
    private final Colleague office;

    private Screening(Colleague office) {
        this.office = office;
    }

    static Screening of(Colleague office, Proposal proposal) {
        office.hasToDo(proposal.name(), "领导小组办公室审核");
        office.opensFromWorkbench(proposal.name());
        office.reads("负面清单核实");
        return new Screening(office);
    }

    Screening disputes(int item, String why) {
        Locator declaration = office.main().getByRole(AriaRole.RADIOGROUP).nth(item - 1);
        declaration.getByLabel("有异议").check();
        office.main().getByLabel("异议理由").fill(why);
        return this;
    }

    Screening confirmsTheRest() {
        office.press("其余全部确认");
        office.reads("已核实 8 / 8 项");
        office.press("保存核实意见");
        assertThat(office.page().getByText("核实意见已保存")).isVisible();
        return this;
    }

    void sendsBack(String opinion, String field, String reason) {
        office.press("退回或不予受理");
        office.main().getByLabel("意见（退回或不予受理的理由）").fill(opinion);
        office.press("针对某一栏目提意见");
        office.main().getByLabel("选择栏目 1").selectOption(new SelectOption().setLabel(field));
        office.main().getByLabel("需要修改什么 1").fill(reason);
        office.press("退回修改");
        office.reads("已退回，请修改后重新提交");
    }

    void accepts() {
        office.press("受理");
        office.reads("已受理");
    }
}
