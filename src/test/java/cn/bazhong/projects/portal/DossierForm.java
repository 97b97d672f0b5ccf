package cn.bazhong.projects.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;

/** A dossier in the hands of its owner, section by section. */
final class DossierForm {
    private static final String CHECK = "检查与提交";

    private final Colleague owner;

    private DossierForm(Colleague owner) {
        this.owner = owner;
    }

    /** From the way that was chosen. */
    static DossierForm begin(Colleague owner, String type) {
        owner.follow("去编报报批文件");
        owner.press("开始编报" + type);
        return open(owner);
    }

    /** The one that is on the screen. */
    static DossierForm open(Colleague owner) {
        DossierForm form = new DossierForm(owner);
        assertThat(form.sections()).isVisible();
        return form;
    }

    DossierForm at(String section) {
        sections().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(section)).click();
        assertThat(owner.main().getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setName(section).setLevel(2)))
                .isVisible();
        return this;
    }

    DossierForm says(String section, String text) {
        at(section);
        owner.main().getByLabel("文字说明").fill(text);
        return this;
    }

    DossierForm grade(String grade) {
        at("网络安全与数据安全");
        owner.main().getByLabel("拟定的网络安全保护等级").selectOption(new SelectOption().setLabel(grade));
        return this;
    }

    /** The next line of the costs. {@code amount} is in 万元. */
    DossierForm costs(int line, String name, String kind, String amount, String basis) {
        owner.press("添加费用");
        Locator row = row("费用明细 " + line);
        row.getByLabel("名称").fill(name);
        row.getByLabel("类别").selectOption(new SelectOption().setLabel(kind));
        row.getByLabel("金额").fill(amount);
        row.getByLabel("测算依据").fill(basis);
        return this;
    }

    DossierForm product(int line, String name, String purpose, String explanation) {
        at("产品安全可靠情况");
        owner.press("添加产品");
        Locator row = row("产品清单 " + line);
        row.getByLabel("产品名称").fill(name);
        row.getByLabel("用途").fill(purpose);
        row.getByLabel("是否安全可靠产品").selectOption(new SelectOption().setLabel("是"));
        row.getByLabel("依据，或者采用其他产品的理由").fill(explanation);
        return this;
    }

    /** What the application said of it is there already. */
    DossierForm holds(String section, String row, String field, String value) {
        at(section);
        assertThat(row(row).getByLabel(field)).hasValue(value);
        return this;
    }

    DossierForm files(String type, FilePayload file) {
        at("正文与附件");
        owner.reads("项目文件中还没有“" + type + "”。");
        owner.press("上传文件");
        assertThat(owner.main().getByLabel("类型")).hasValue("IMPLEMENTATION_PLAN");
        owner.main().getByLabel("选择文件").setInputFiles(file);
        owner.press("上传");
        assertThat(owner.main().getByRole(AriaRole.RADIO)).isChecked();
        owner.reads(file.name);
        return this;
    }

    /** What the rules find on the whole; it is not handed in before that is dealt with. */
    DossierForm finds(String... texts) {
        at(CHECK);
        owner.reads(texts);
        assertThat(owner.button("提交")).hasAttribute("aria-disabled", "true");
        return this;
    }

    DossierForm findsNothing() {
        at(CHECK);
        owner.reads("各项规则均已检查，没有发现问题。");
        return this;
    }

    /** The section that was given back is open, with the reason above it. */
    DossierForm returned(String section, String reason) {
        assertThat(sections().locator("[aria-current=step]")).containsText(section + "退回");
        owner.reads("退回意见：", reason);
        return this;
    }

    /** By one letter to all who are asked. */
    void handIn(String letter, LocalDate day) {
        at(CHECK);
        owner.press("提交");
        assertThat(owner.dialog()).containsText("请填写征求意见函的文号和日期");
        owner.dialog().getByLabel("征求意见函文号").fill(letter);
        owner.dialog().getByLabel("征求意见函日期").fill(day.toString());
        confirm();
    }

    /** What was given back is handed in again without another letter. */
    void handInAgain() {
        at(CHECK);
        owner.press("提交");
        assertThat(owner.dialog()).containsText("只有改动或者退回的部分由相关部门再次审查");
        confirm();
    }

    private void confirm() {
        owner.dialog().getByRole(AriaRole.BUTTON, Colleague.exactly("提交")).click();
        assertThat(owner.dialog()).isHidden();
        assertThat(sections()).isHidden();
    }

    private Locator row(String name) {
        return owner.main().getByRole(AriaRole.GROUP, Colleague.exactly(name));
    }

    private Locator sections() {
        return owner.main().getByRole(AriaRole.NAVIGATION, Colleague.exactly("各部分"));
    }
}
