package cn.bazhong.projects.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;

/** The page of one project. */
final class ProjectPage {
    private final Colleague reader;

    private ProjectPage(Colleague reader) {
        this.reader = reader;
    }

    static ProjectPage of(Colleague reader, Proposal proposal) {
        reader.choose("项目库");
        reader.main().getByLabel("搜索").fill(proposal.name());
        reader.row(proposal.name()).first().getByRole(AriaRole.LINK).click();
        assertThat(reader.main().getByRole(AriaRole.HEADING, Colleague.exactly(proposal.name()))).isVisible();
        return new ProjectPage(reader);
    }

    ProjectPage stands(String stage) {
        Locator line = reader.main().getByRole(AriaRole.LIST, Colleague.exactly("项目所处阶段"));
        assertThat(line.locator(".now, .left")).hasText(stage);
        return this;
    }

    /** Which dossiers it has to have approved. */
    void takesTheWay(String way, String depthOfPreparation) {
        reader.tab("报批路径");
        Locator heading = reader.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(way).setExact(true));
        reader.main().getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHas(heading))
                .getByRole(AriaRole.BUTTON, Colleague.exactly("选择这条路径")).click();
        assertThat(reader.button("确定路径")).isDisabled();
        reader.main().getByLabel("前期工作深度及依据").fill(depthOfPreparation);
        reader.reads("条件已满足");
        reader.press("确定路径");
        assertThat(reader.button("确定路径")).isHidden();
    }

    /** The amounts one after another, each with how it differs from the one before. */
    ProjectPage amounts(String... boxes) {
        reader.tab("报批文件");
        assertThat(reader.main().getByRole(AriaRole.LIST, Colleague.exactly("金额：清单、估算、概算、预算"))
                .getByRole(AriaRole.LISTITEM)).containsText(boxes);
        return this;
    }

    ProjectPage record(String... texts) {
        reader.tab("办理记录");
        reader.reads(texts);
        return this;
    }

    ProjectPage baseline(String... texts) {
        reader.tab("审定基线");
        reader.reads(texts);
        return this;
    }

    /** A paper is filed with the project. */
    ProjectPage files(String type, String title) {
        reader.press("上传文件");
        reader.main().getByLabel("类型").selectOption(new SelectOption().setLabel(type));
        reader.main().getByLabel("标题").fill(title);
        reader.main().getByLabel("选择文件").setInputFiles(
                new FilePayload(title + ".txt", "text/plain", title.getBytes(StandardCharsets.UTF_8)));
        reader.press("上传");
        assertThat(reader.row(title).first()).isVisible();
        return this;
    }

    void tab(String name) {
        reader.tab(name);
    }

    void offers(String deed) {
        assertThat(reader.button(deed)).isVisible();
    }
}
