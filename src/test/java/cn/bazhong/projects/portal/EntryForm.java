package cn.bazhong.projects.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** Where a deed asks for what goes with it; its fields are found by their words. */
final class EntryForm {
    private final Colleague person;
    private final String deed;
    private final Locator form;

    private EntryForm(Colleague person, String deed) {
        this.person = person;
        this.deed = deed;
        this.form = person.main().locator("form.entry");
        assertThat(form).isVisible();
    }

    /** Opened by the button that names the deed. */
    static EntryForm of(Colleague person, String deed) {
        person.button(deed).first().click();
        return new EntryForm(person, deed);
    }

    /** Already open; saved by a deed of that name. */
    static EntryForm onScreen(Colleague person, String deed) {
        return new EntryForm(person, deed);
    }

    EntryForm write(String field, String value) {
        field(field).fill(value);
        return this;
    }

    EntryForm write(String field, LocalDate day) {
        return write(field, day.toString());
    }

    EntryForm choose(String field, String option) {
        field(field).selectOption(new SelectOption().setLabel(option));
        return this;
    }

    EntryForm answer(String question, String answer) {
        form.getByRole(AriaRole.RADIOGROUP, new Locator.GetByRoleOptions().setName(question)).getByLabel(answer).check();
        return this;
    }

    /** One row more. */
    EntryForm adds() {
        form.getByRole(AriaRole.BUTTON, Colleague.exactly("添加")).click();
        return this;
    }

    /** A document that is on file. */
    EntryForm attach(String group, String document) {
        form.getByRole(AriaRole.GROUP, new Locator.GetByRoleOptions().setName(group)).getByLabel(document).check();
        return this;
    }

    EntryForm reads(String... texts) {
        for (String text : texts) {
            assertThat(form).containsText(text);
        }
        return this;
    }

    /** It is refused, and says why. */
    EntryForm mayNot(String why) {
        form.getByRole(AriaRole.BUTTON, Colleague.exactly(deed)).click();
        return reads(why);
    }

    void sends() {
        form.getByRole(AriaRole.BUTTON, Colleague.exactly(deed)).click();
        assertThat(form).isHidden();
    }

    /** Kept, and open for more. */
    void keeps() {
        form.getByRole(AriaRole.BUTTON, Colleague.exactly(deed)).click();
        person.isTold("已保存");
    }

    /** By its name, whatever its label says behind it in brackets. */
    private Locator field(String name) {
        return form.getByLabel(Pattern.compile("^\\s*" + name + "\\s*(（.*)?$", Pattern.DOTALL)).first();
    }
}
