package cn.bazhong.projects.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

/** A change request while its owner writes it. */
final class ChangePage {
    private final Colleague owner;

    private ChangePage(Colleague owner) {
        this.owner = owner;
    }

    static ChangePage onScreen(Colleague owner) {
        assertThat(owner.main().getByRole(AriaRole.HEADING, Colleague.exactly("概算对照"))).isVisible();
        return new ChangePage(owner);
    }

    /** What keeps it from being handed in. */
    ChangePage finds(String text) {
        assertThat(owner.main().getByRole(AriaRole.REGION, Colleague.exactly("提交前需要处理"))).containsText(text);
        return this;
    }

    ChangePage says(String field, String text) {
        owner.main().getByLabel(field).fill(text);
        return this;
    }

    ChangePage answers(String question, String answer) {
        owner.main().getByRole(AriaRole.GROUP, Colleague.exactly(question)).getByLabel(answer).check();
        return this;
    }

    /** @param amount in 万元 */
    ChangePage raisesFirstLine(String amount) {
        owner.main().getByLabel("变更后", new Locator.GetByLabelOptions()).first().fill(amount);
        return this;
    }

    ChangePage reads(String... texts) {
        owner.reads(texts);
        return this;
    }

    void handsIn() {
        owner.press("提交变更申请");
        owner.reads("办理中", "正在等待");
    }
}
