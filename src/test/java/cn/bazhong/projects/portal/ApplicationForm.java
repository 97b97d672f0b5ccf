package cn.bazhong.projects.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;

/** The stepped form of an application, in the hands of its owner. */
final class ApplicationForm {
    private static final int NEGATIVE_LIST_ITEMS = 8;

    private final Colleague owner;
    private final Page page;

    private ApplicationForm(Colleague owner) {
        this.owner = owner;
        this.page = owner.page();
    }

    /** Answers the question on state secrets, before which there is nothing to type, and begins. */
    static ApplicationForm begin(Colleague owner) {
        owner.choose("项目申报");
        owner.follow("新建申报");
        owner.reads("本项目是否涉及国家秘密？");
        assertThat(owner.button("开始填写")).isDisabled();
        assertThat(owner.main().getByRole(AriaRole.TEXTBOX)).hasCount(0);
        owner.main().getByLabel("否，本项目不涉密").check();
        owner.press("开始填写");
        return open(owner);
    }

    /** The draft of that name in the list of applications. */
    static ApplicationForm open(Colleague owner, String name) {
        owner.choose("项目申报");
        owner.follow(name);
        return open(owner);
    }

    /** The one that is on the screen. */
    static ApplicationForm open(Colleague owner) {
        ApplicationForm form = new ApplicationForm(owner);
        assertThat(form.steps()).isVisible();
        return form;
    }

    ApplicationForm at(String step) {
        steps().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(step)).click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(step).setLevel(2))).isVisible();
        return this;
    }

    void fillIn(Proposal proposal, int year) {
        at("基本情况").basics(proposal);
        at("投资与进度").funds(proposal, year);
        at("负面清单申明");
        for (int item = 1; item <= NEGATIVE_LIST_ITEMS; item++) {
            declare(item, "否");
        }
        at("平台与数据").data(proposal);
        at("整合与协同").cooperation();
        isSaved();
    }

    void write(String label, String text) {
        field(label).fill(text);
    }

    void pick(String label, String option) {
        field(label).selectOption(new SelectOption().setLabel(option));
    }

    void holds(String label, String text) {
        assertThat(field(label)).hasValue(text);
    }

    void answer(String question, String answer) {
        owner.main().getByRole(AriaRole.RADIOGROUP, Colleague.exactly(question)).getByLabel(answer, exact()).check();
    }

    void declare(int item, String answer) {
        owner.main().getByRole(AriaRole.RADIOGROUP).nth(item - 1).getByLabel(answer, exact()).check();
    }

    /** What stands beside the field: findings, and why it was sent back. */
    Locator beside(String label) {
        Locator control = page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
        return owner.main().locator("bz-profile-field").filter(new Locator.FilterOptions().setHas(control))
                .locator("bz-field-findings");
    }

    void isSaved() {
        assertThat(steps()).containsText("已保存");
    }

    /** Without anybody pressing anything. */
    void savesByItself() {
        assertThat(steps()).containsText("稍后自动保存");
        isSaved();
    }

    /** Looks at what the rules find on the whole, and hands it in. */
    void handIn() {
        at("检查与提交");
        isSaved();
        owner.pressSurely("提交申报");
        owner.reads("已提交，正在审核");
    }

    private Locator field(String label) {
        return owner.main().getByLabel(label, exact());
    }

    private void basics(Proposal proposal) {
        write("项目名称", proposal.name());
        pick("项目类别", "信息化应用系统");
        pick("建设内容", "建设");
        pick("建设性质", "新建");
        pick("产生方式", "自行建设");
        pick("所属行业", proposal.sector());
        write("项目责任人", proposal.person());
        write("责任人职务", proposal.post());
        write("建设内容概述", proposal.summary());
        write("绩效目标", "建成后两年内覆盖全市全部单位，群众满意度不低于90%。");
    }

    private void funds(Proposal proposal, int year) {
        write("总投资", proposal.total());
        answer("是否政府投资", "是");
        write("计划开工", year + "-03-01");
        write("计划完成", year + "-11-30");
        pick("规划依据", "信息化建设专项规划");
        write("规划或文件名称、文号", "巴中市信息化建设专项规划");
        answer("是否由国家、省统筹安排建设资金", "否");
        owner.press("添加资金");
        write("年度 1", Integer.toString(year));
        pick("资金来源 1", "信息化专项经费");
        write("金额 1", proposal.total());
    }

    private void data(Proposal proposal) {
        answer("是否部署在“智慧巴中”云", "是");
        answer("是否共享信息资源", "是");
        field("政务数据共享开放平台").check();
        field("一体化政务服务平台").check();
        write("软硬件产品安全可靠情况说明", "操作系统、数据库和密码产品从安全可靠产品目录中选用。");
        owner.press("添加信息资源");
        write("资源名称", proposal.name() + "目录");
        write("信息项", "名称、编码、更新时间");
        pick("共享属性", "无条件共享");
        pick("开放属性", "开放");
        pick("仅向特定企业、组织开放", "否");
        write("格式", "接口");
        write("更新周期", "每日");
    }

    private void cooperation() {
        answer("是否需县（区）共享协同", "否");
        answer("是否新建土建工程", "否");
        answer("是否属高能耗项目", "否");
    }

    private Locator steps() {
        return owner.main().getByRole(AriaRole.NAVIGATION, Colleague.exactly("填写步骤"));
    }

    private static Locator.GetByLabelOptions exact() {
        return new Locator.GetByLabelOptions().setExact(true);
    }
}
