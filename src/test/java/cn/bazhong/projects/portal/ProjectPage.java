package cn.bazhong.projects.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

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

    void offers(String deed) {
        assertThat(reader.button(deed)).isVisible();
    }
}
