package cn.bazhong.projects.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;

/** A rectification order, as the owner or whoever ordered it has it on the screen. */
final class RectificationOrder {
    private final Colleague reader;

    private RectificationOrder(Colleague reader) {
        this.reader = reader;
    }

    /** Found among the orders. */
    static RectificationOrder from(Colleague reader, Proposal project) {
        reader.choose("监管");
        reader.row(project.name()).first().getByRole(AriaRole.LINK).first().click();
        assertThat(reader.main().getByRole(AriaRole.HEADING, Colleague.exactly("整改事项"))).isVisible();
        return new RectificationOrder(reader);
    }

    void responds(String text, FilePayload evidence) {
        reader.press("提交整改情况");
        Locator form = reader.main().locator("bz-response-form");
        form.getByRole(AriaRole.BUTTON, Colleague.exactly("上传证明文件")).click();
        form.getByLabel("标题").fill("整改报告");
        form.getByLabel("选择文件").setInputFiles(evidence);
        form.getByRole(AriaRole.BUTTON, Colleague.exactly("上传")).click();
        form.getByLabel("整改报告").check();
        form.getByLabel("第 1 项整改情况").fill(text);
        form.getByRole(AriaRole.BUTTON, Colleague.exactly("提交整改情况")).click();
        assertThat(form).isHidden();
        reader.reads(text, "整改报告");
    }
}
