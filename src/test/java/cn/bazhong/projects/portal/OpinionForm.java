package cn.bazhong.projects.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;

/** Where an organ that a dossier waits for says what it concludes, and asks for what it needs to know. */
final class OpinionForm {
    private final Colleague organ;
    private final Locator form;

    private OpinionForm(Colleague organ, String step) {
        this.organ = organ;
        this.form = organ.main().locator("bz-opinion-form").filter(new Locator.FilterOptions().setHas(organ.page()
                .getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("由您办理：" + step))));
        assertThat(form).isVisible();
    }

    /** Found among the consultations. */
    static OpinionForm of(Colleague organ, Proposal project, String step) {
        DossierPage.of(organ, project);
        return new OpinionForm(organ, step);
    }

    /** Found in the inbox, which says what has to be done. */
    static OpinionForm fromInbox(Colleague organ, Proposal project, String step) {
        organ.hasToDo(project.name(), step);
        organ.row(project.name()).first().getByRole(AriaRole.LINK).click();
        return new OpinionForm(organ, step);
    }

    /** Reads section by section and writes beside it. */
    OpinionForm besides(String... contents) {
        organ.tab("内容");
        organ.reads(contents);
        assertThat(form).isVisible();
        return this;
    }

    OpinionForm chooses(String outcome, String opinion) {
        form.getByLabel(outcome, exact()).check();
        form.locator("textarea[id^=opinion-]").fill(opinion);
        return this;
    }

    OpinionForm onCondition(int number, String text, LocalDate due) {
        form.getByLabel("须做到什么 " + number).fill(text);
        form.getByLabel("完成期限 " + number).fill(due.toString());
        return this;
    }

    OpinionForm finds(String section, String wanting) {
        form.getByRole(AriaRole.RADIOGROUP, Colleague.exactly(section)).getByLabel("需修改", exact()).check();
        form.getByLabel("评估意见（须写明） " + section).fill(wanting);
        return this;
    }

    OpinionForm findsTheRestSound() {
        press("其余章节均可行");
        return this;
    }

    OpinionForm underNumber(String number) {
        form.getByLabel("文号").first().fill(number);
        return this;
    }

    /** @param amount in 万元 */
    OpinionForm reduces(String line, String amount, String reason) {
        form.getByLabel("意见 " + line).selectOption(new SelectOption().setLabel("核减"));
        form.getByLabel("核减后金额 " + line).fill(amount);
        form.getByLabel("理由 " + line).fill(reason);
        return this;
    }

    OpinionForm reads(String... texts) {
        for (String text : texts) {
            assertThat(form).containsText(text);
        }
        return this;
    }

    /** It is not sent before what is missing is there. */
    OpinionForm lacks(String what) {
        assertThat(form.getByRole(AriaRole.BUTTON, Colleague.exactly("提交结论"))).isDisabled();
        return reads(what);
    }

    void asksForMaterial(String what) {
        press("要求补充材料");
        form.getByLabel("需要建设单位补充什么").fill(what);
        press("要求补充材料");
        reads("等待补充材料", "要求补充：", what);
    }

    void concludes() {
        press("提交结论");
        assertThat(form).isHidden();
    }

    void agrees(String opinion) {
        chooses("同意", opinion).concludes();
    }

    private void press(String button) {
        form.getByRole(AriaRole.BUTTON, Colleague.exactly(button)).click();
    }

    private static Locator.GetByLabelOptions exact() {
        return new Locator.GetByLabelOptions().setExact(true);
    }
}
