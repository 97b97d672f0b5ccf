package cn.bazhong.projects.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

/** A dossier that was handed in, as one of its readers has it on the screen. */
final class DossierPage {
    private static final String OPINIONS = "意见汇总及采纳情况";
    private static final String COURSE = "审查、审定和批复";

    private final Colleague reader;

    private DossierPage(Colleague reader) {
        this.reader = reader;
    }

    /** Among the consultations, where everybody finds it who was asked or has asked. */
    static DossierPage of(Colleague reader, Proposal project) {
        reader.choose("征求意见");
        reader.follow(project.name() + " · 实施方案");
        return onScreen(reader);
    }

    static DossierPage onScreen(Colleague reader) {
        assertThat(reader.main().getByRole(AriaRole.TABLIST, Colleague.exactly("报批文件内容"))).isVisible();
        return new DossierPage(reader);
    }

    /** Who has to act on it now. */
    DossierPage waitsFor(String... organs) {
        Locator head = reader.main().locator("bz-dossier-head");
        for (String organ : organs) {
            assertThat(head).containsText("正在等待： " + organ);
        }
        assertThat(head.getByText("正在等待：")).hasCount(organs.length);
        return this;
    }

    DossierPage reads(String... texts) {
        reader.reads(texts);
        return this;
    }

    /** What stands beside an opinion: what was said, how it was answered. */
    DossierPage opinion(String step, String... texts) {
        return inRow(OPINIONS, step, texts);
    }

    DossierPage review(String step, String... texts) {
        return inRow(COURSE, step, texts);
    }

    /** Who gave it back judges it once more; who comes after them judges it for the first time. */
    DossierPage judgedOnce(String step) {
        assertThat(row(COURSE, step)).not().containsText("轮");
        return this;
    }

    DossierPage reportsCondition(String condition, String how) {
        reader.main().getByLabel("如何落实的").fill(how);
        reader.press("报告落实情况");
        reader.reads(condition, "已报告，待核实", how);
        return this;
    }

    void findsConditionMet(String how) {
        reader.reads(how);
        reader.press("已落实");
        assertThat(reader.button("已落实")).isHidden();
    }

    DossierPage supplies(String step, String statement) {
        Locator desk = desk(step);
        desk.getByLabel("补充了什么，在哪里可以看到").fill(statement);
        desk.getByRole(AriaRole.BUTTON, Colleague.exactly("提交补充材料")).click();
        return opinion(step, "已补充：", statement);
    }

    DossierPage follows(String step, String how) {
        return answers(step, "采纳", "如何采纳", how);
    }

    DossierPage declines(String step, String why) {
        return answers(step, "不采纳", "不采纳的理由", why);
    }

    private DossierPage answers(String step, String adopted, String question, String statement) {
        Locator desk = desk(step);
        desk.getByLabel(adopted, new Locator.GetByLabelOptions().setExact(true)).check();
        desk.getByLabel(question).fill(statement);
        desk.getByRole(AriaRole.BUTTON, Colleague.exactly("提交答复")).click();
        return opinion(step, statement);
    }

    private DossierPage inRow(String table, String step, String... texts) {
        for (String text : texts) {
            assertThat(row(table, step)).containsText(text);
        }
        return this;
    }

    private Locator row(String table, String step) {
        return reader.main().getByRole(AriaRole.REGION, Colleague.exactly(table)).getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText(step));
    }

    /** Where the owner does what it owes about a step. */
    private Locator desk(String step) {
        return reader.main().getByRole(AriaRole.GROUP, Colleague.exactly(step));
    }
}
