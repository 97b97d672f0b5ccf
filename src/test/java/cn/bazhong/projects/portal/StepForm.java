package cn.bazhong.projects.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

/** Where an organ concludes the step of a matter that its page has open for it. */
final class StepForm {
    private final Locator form;

    private StepForm(Colleague organ, String step) {
        assertThat(organ.main().getByRole(AriaRole.HEADING, Colleague.exactly(step))).isVisible();
        form = organ.main().locator("bz-step-conclusion");
    }

    /** Found in the inbox, which says what has to be done. */
    static StepForm fromInbox(Colleague organ, Proposal project, String step) {
        organ.hasToDo(project.name(), step);
        organ.row(project.name()).first().getByRole(AriaRole.LINK).click();
        return new StepForm(organ, step);
    }

    StepForm underNumber(String number) {
        form.getByLabel("文号").first().fill(number);
        return this;
    }

    void concludes(String outcome, String opinion) {
        form.getByLabel(outcome, new Locator.GetByLabelOptions().setExact(true)).check();
        form.locator("textarea[id^=opinion-]").fill(opinion);
        form.getByRole(AriaRole.BUTTON, Colleague.exactly("提交结论")).click();
        assertThat(form).isHidden();
    }
}
