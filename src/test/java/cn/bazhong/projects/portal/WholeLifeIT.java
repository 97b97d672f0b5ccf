package cn.bazhong.projects.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.bazhong.projects.launcher.Platform;
import cn.bazhong.projects.launcher.sample.AwaitedProject;
import cn.bazhong.projects.testsupport.RunningPortal;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * One project from its application to its post-evaluation, each at a browser of their own (A14, A22-A24, A28-A30, A40-A42).
 * What comes between its application and its budget is walked elsewhere and played here.
 */
@Order(2)
class WholeLifeIT {
    private static final int YEAR = 2038;
    private static final Proposal ASSETS = new Proposal("国有资产产权登记与处置平台", "国有资产", "石光磊", "主任",
            "建设国有资产产权登记、评估备案和处置平台，登记结果与财政部门共享。", "200");
    /** As the ledger has it: of an application that is written at a browser, only the name and what becomes of it count. */
    private static final String LINE = String.join("|", "511900-GZW", ASSETS.name(), "ANCB", "S38 " + ASSETS.total(), "10", "", "L",
            ASSETS.summary(), "", "");
    private static final LocalDate APPLIED = LocalDate.of(YEAR - 1, 9, 10);
    private static final LocalDate BEGUN = LocalDate.of(YEAR, 4, 12);
    private static final LocalDate COMPLETED = LocalDate.of(YEAR, 6, 30);
    private static final LocalDate TRIAL = LocalDate.of(YEAR, 7, 1);
    private static final LocalDate TRIAL_OVER = LocalDate.of(YEAR, 10, 1);
    private static final LocalDate CONVENED = LocalDate.of(YEAR, 10, 12);
    private static final LocalDate LIVE = LocalDate.of(YEAR, 11, 1);
    private static final String SUPPLIER = "四川云栈信息技术有限公司";
    private static final String CONTRACTED = "160";
    private static final String WRONG = "接口文档未提交共享平台";

    private final Platform portal = RunningPortal.get();
    private final WorkingDay day = new WorkingDay(APPLIED);
    private final Colleague owner = signIn("gzw");
    private final Colleague office = signIn("lgo");
    private final Colleague data = signIn("data");
    private final Colleague development = signIn("drc");
    private final Colleague finance = signIn("finance");
    private final Colleague audit = signIn("audit");
    private final Colleague admin = signIn("admin");

    @AfterEach
    void everybodyLeaves() {
        List.of(owner, office, data, development, finance, audit, admin).forEach(Colleague::close);
    }

    @Test
    void aProjectIsAppliedForBuiltTriedAcceptedOperatedAndEvaluated() {
        AwaitedProject project = AwaitedProject.call(portal, YEAR, LINE);
        theOwnerApplies();
        project.list();
        project.approve();
        theOwnerBuildsIt();
        itRunsOnTrial();
        itIsPreAccepted();
        theOwnerConvenesTheAcceptance();
        theDepartmentsSign();
        whatWasFoundIsPutRight();
        itGoesLive();
        theAccountsAreAuditedAndApproved();
        theYearIsReported();
        theOwnerEvaluatesIt();
        othersEvaluateIt();
        ProjectPage.of(owner, ASSETS).stands("运行中").tab("绩效");
        owner.reads("后评价结果：良");
        theRecordHolds();
    }

    private Colleague signIn(String account) {
        return Colleague.signIn(portal.address(), account, day);
    }

    private void theOwnerApplies() {
        ApplicationForm form = ApplicationForm.begin(owner);
        form.fillIn(ASSETS, YEAR);
        form.handIn();
        day.isNow(APPLIED.plusDays(7));
        Screening.of(office, ASSETS).confirmsTheRest().accepts();
    }

    private void theOwnerBuildsIt() {
        day.isNow(BEGUN);
        ProjectPage.of(owner, ASSETS).stands("已批复").tab("实施");
        EntryForm.of(owner, "划分标段").write("标段名称", "应用软件开发").write("标段预算", "170").answer("含依法必须招标的工程", "否")
                .answer("属于集中采购目录", "否").write("标段内容", "产权登记、评估备案和处置系统开发及共享接口").sends();
        EntryForm.of(owner, "启动采购").choose("采购方式", "竞争性磋商").write("代理机构", "巴中市政府采购中心").sends();
        day.isNow(BEGUN.plusDays(14));
        EntryForm.of(owner, "登记中标").write("中标（成交）供应商", SUPPLIER).write("中标（成交）金额", CONTRACTED).sends();
        day.isNow(BEGUN.plusDays(21));
        EntryForm.of(owner, "登记合同").choose("合同类别", "软件开发").write("合同编号", "BZHT-" + YEAR + "-01").write("合同名称", "应用软件开发合同")
                .write("源代码权属条款", "源代码归建设单位所有。").write("专利权属条款", "专利申请权归建设单位。").write("成果权属条款", "全部成果归建设单位。")
                .sends();
        day.isNow(COMPLETED);
        EntryForm.of(owner, "登记完工").sends();
        owner.reads("已完工");
        ProjectPage.of(owner, ASSETS).stands("实施中");
    }

    private void itRunsOnTrial() {
        day.isNow(TRIAL);
        AcceptancePage.of(owner, ASSETS).startsTrial(TRIAL).reads(TRIAL_OVER.toString());
        ProjectPage.of(owner, ASSETS).stands("试运行");
        day.isNow(TRIAL.plusDays(11));
        AcceptancePage.of(owner, ASSETS).notices("月末批量处理超时，部分单据未能归档。");
        day.isNow(TRIAL.plusDays(19));
        AcceptancePage.of(owner, ASSETS).solves("优化批处理任务，连续三日运行正常。");
        day.isNow(TRIAL_OVER.minusDays(1));
        AcceptancePage.of(owner, ASSETS).mayNot("报备预验收", "期满后组织预验收");
    }

    private void itIsPreAccepted() {
        day.isNow(TRIAL_OVER);
        ProjectPage page = ProjectPage.of(owner, ASSETS);
        page.tab("文件");
        page.files("预验收评估报告", "预验收评估报告");
        AcceptancePage.of(owner, ASSETS).preAccepts("预验收评估报告").reads("王明（省信息中心）", "报备审核中");
        day.isNow(TRIAL_OVER.plusDays(7));
        StepForm.fromInbox(office, ASSETS, "预验收情况报备审核").concludes("同意", "同意报备。");
        office.reads("已报备");
    }

    private void theOwnerConvenesTheAcceptance() {
        day.isNow(CONVENED);
        ProjectPage page = ProjectPage.of(owner, ASSETS).stands("已预验收");
        page.tab("文件");
        AcceptancePage.MATERIALS.forEach(material -> page.files(material, material));
        AcceptancePage.of(owner, ASSETS).puts("市政务服务中心三楼会议室", CONVENED.plusMonths(11)).convenes()
                .reads("巴中市发展和改革委员会", "巴中市财政局", "巴中市政务服务和大数据管理局");
    }

    private void theDepartmentsSign() {
        day.isNow(CONVENED.plusDays(2));
        AcceptancePage.fromInbox(development, ASSETS, "发展改革部门签署验收意见").signs("合格");
        AcceptancePage.fromInbox(finance, ASSETS, "财政部门签署验收意见").signs("合格");
        AcceptancePage.fromInbox(data, ASSETS, "数据管理部门签署验收意见").signsOnce(WRONG, CONVENED.plusDays(20), "补交后合格。");
    }

    private void whatWasFoundIsPutRight() {
        day.isNow(CONVENED.plusDays(8));
        AcceptancePage.of(owner, ASSETS).stands("验收整改").reads(WRONG).corrects("接口文档已提交共享平台并通过核验。");
        day.isNow(CONVENED.plusDays(10));
        AcceptancePage.fromInbox(data, ASSETS, "数据管理部门签署验收意见").reads("接口文档已提交共享平台并通过核验。").signs("合格");
        AcceptancePage.of(owner, ASSETS).stands("已验收").signature("巴中市发展和改革委员会", "合格").signature("巴中市财政局", "合格");
        ProjectPage.of(owner, ASSETS).stands("已竣工验收");
    }

    private void itGoesLive() {
        day.isNow(LIVE);
        AcceptancePage.of(owner, ASSETS).operatesFrom(LIVE);
        ProjectPage.of(owner, ASSETS).stands("运行中");
    }

    private void theAccountsAreAuditedAndApproved() {
        day.isNow(LIVE.plusDays(9));
        ProjectPage page = ProjectPage.of(owner, ASSETS);
        page.tab("文件");
        page.files("竣工财务决算", "竣工财务决算报表");
        PerformancePage.of(owner, ASSETS).accounts(CONTRACTED, "竣工财务决算报表");
        day.isNow(LIVE.plusDays(17));
        PerformancePage.fromInbox(audit, ASSETS, "结算审计").auditedUnder("巴审投报〔" + YEAR + "〕12号");
        day.isNow(LIVE.plusDays(24));
        StepForm.fromInbox(finance, ASSETS, "竣工决算批复").underNumber("巴财建〔" + YEAR + "〕66号").concludes("同意", "同意。");
        finance.reads("已办结", "巴财建〔" + YEAR + "〕66号", CONTRACTED + ".00");
    }

    private void theYearIsReported() {
        day.isNow(LocalDate.of(YEAR, 12, 20));
        PerformancePage.of(owner, ASSETS).monitored();
        StepForm.fromInbox(development, ASSETS, "发展改革部门接收监控报告").concludes("知悉", "收悉。");
        StepForm.fromInbox(finance, ASSETS, "财政部门接收监控报告").concludes("知悉", "收悉。");
        StepForm.fromInbox(data, ASSETS, "数据管理部门接收监控报告").concludes("知悉", "收悉。");
        data.reads("已办结");
    }

    private void theOwnerEvaluatesIt() {
        day.isNow(LIVE.plusYears(1).minusDays(1));
        PerformancePage.of(owner, ASSETS).mayNot("提交自评价", "方可提交");
        day.isNow(LIVE.plusYears(1));
        ProjectPage page = ProjectPage.of(owner, ASSETS);
        page.tab("文件");
        page.files("评价报告", "自评价报告");
        PerformancePage.of(owner, ASSETS).evaluatesItself("自评价报告");
        StepForm.fromInbox(data, ASSETS, "自评价报告备案").concludes("同意", "予以备案。");
        data.reads("已办结");
    }

    private void othersEvaluateIt() {
        LocalDate ordered = LIVE.plusYears(1).plusDays(7);
        day.isNow(ordered);
        PerformancePage.of(data, ASSETS).ordersEvaluation(ordered.plusDays(20), ordered.plusDays(60));
        day.isNow(ordered.plusDays(7));
        PerformancePage.fromInbox(owner, ASSETS, "提供后评价材料").supplies("提供运行日志、共享记录和用户调查。", "自评价报告");
        day.isNow(ordered.plusDays(17));
        ProjectPage page = ProjectPage.of(data, ASSETS);
        page.tab("文件");
        page.files("评价报告", "后评价报告");
        PerformancePage.fromInbox(data, ASSETS, "登记后评价结果").grades("良", "达到预期目标，共享充分。", ordered.plusDays(27), "后评价报告");
        day.isNow(ordered.plusDays(20));
        PerformancePage.fromInbox(owner, ASSETS, "对后评价结果作出说明").states("认可评价结果，将扩大共享范围。");
        day.isNow(ordered.plusDays(24));
        StepForm.fromInbox(development, ASSETS, "发展改革部门会签后评价").concludes("同意", "同意。");
        StepForm.fromInbox(finance, ASSETS, "财政部门会签后评价").concludes("同意", "同意。");
        finance.reads("已办结");
    }

    private void theRecordHolds() {
        admin.choose("系统管理");
        admin.tab("记录核验");
        admin.press("开始核验");
        assertThat(admin.main().getByRole(AriaRole.LISTITEM).first()).containsText("完整");
    }
}
