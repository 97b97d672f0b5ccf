package cn.bazhong.projects.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.bazhong.projects.launcher.Platform;
import cn.bazhong.projects.launcher.sample.BegunProject;
import cn.bazhong.projects.portal.CommitteeSession.Expert;
import cn.bazhong.projects.testsupport.RunningPortal;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** What may become of a project that is carried out, each at a browser of their own (A25, A26, A43). */
@Order(2)
class ConstructionIT {
    private static final int YEAR = 2036;
    private static final LocalDate BEGUN = LocalDate.of(YEAR, 6, 2);
    private static final Proposal FLOODS = project("山洪灾害监测预警平台", "钟山", "建设山洪灾害监测预警平台，汇聚水雨情数据并向乡镇发布预警。");
    private static final Proposal STREETS = project("城市管理综合执法平台", "邹平", "建设城市管理综合执法平台，案件线上流转并与公安共享。");
    private static final Proposal FORESTS = project("森林防火视频监测平台", "廖林", "建设森林防火视频监测平台，火情自动识别并通知值守人员。");
    private static final List<Expert> EXPERTS = List.of(new Expert("谢晓东", "巴中职业技术学院"), new Expert("韩雪", "巴中市公共资源交易中心"),
            new Expert("唐杰", "巴中市疾病预防控制中心"), new Expert("秦岚", "巴中市图书馆"), new Expert("顾平", "巴中职业技术学院"));

    private final Platform portal = RunningPortal.get();
    private final WorkingDay day = new WorkingDay(BEGUN);
    private final Colleague office = signIn("lgo");
    private final Colleague chair = signIn("chair");
    private final Colleague government = signIn("gov");

    @BeforeAll
    static void threeProjectsAreCarriedOut() {
        BegunProject.begin(RunningPortal.get(), YEAR, line("511900-SLJ", FLOODS), line("511900-CGJ", STREETS), line("511900-LYJ", FORESTS));
    }

    @AfterEach
    void everybodyLeaves() {
        List.of(office, chair, government).forEach(Colleague::close);
    }

    /** A25: judged by its size, through every organ to a new baseline and a new ceiling. */
    @Test
    void aMajorChangeGoesThroughCommitteeGovernmentApprovalAndBudgetReview() {
        try (Colleague owner = signIn("slj"); Colleague development = signIn("drc"); Colleague finance = signIn("finance")) {
            ProjectPage.of(owner, FLOODS).stands("实施中").tab("实施");
            owner.press("申请变更");
            ChangePage.onScreen(owner).finds("变更").says("需要变更的特殊情况", "省级平台接口规范调整，接口由两类增加到五类。")
                    .says("建设内容调整", "原：对接两类接口。现：对接五类接口并补充历史数据清洗。").answers("是否调整主要建设内容", "否")
                    .answers("建设目标是否不变", "是").raisesFirstLine("200").reads("重大变更（调概）", "领导小组办公室审核").handsIn();
            day.isNow(BEGUN.plusDays(3));
            StepForm.fromInbox(office, FLOODS, "变更审核").concludes("同意", "变更理由充分，同意提交综合评审。");
            theCommitteeAgreesTo("重大变更评审", FLOODS, BEGUN.plusDays(4), BEGUN.plusDays(14));
            day.isNow(BEGUN.plusDays(16));
            StepForm.fromInbox(owner, FLOODS, "项目建设单位报市政府").concludes("已上报", "综合评审已通过，请予审定。");
            StepForm.fromInbox(government, FLOODS, "市政府审定").concludes("同意", "同意。");
            StepForm.fromInbox(development, FLOODS, "变更批复").underNumber("巴发改审批〔" + YEAR + "〕88号").concludes("同意", "同意变更。");
            StepForm.fromInbox(finance, FLOODS, "变更预算评审").concludes("同意", "按评审结果执行。");
            ProjectPage.of(owner, FLOODS).baseline("第 3 号基线").tab("实施");
            owner.reads("重大变更（调概）", "巴发改审批〔" + YEAR + "〕88号", "已批准");
        }
    }

    /** A43: what fails is answered with a harder measure each time, each after a hearing, down to the end of the project. */
    @Test
    void aRectificationThatFailsIsAnsweredWithEveryMeasureInTurn() {
        try (Colleague owner = signIn("cgj")) {
            ProjectPage.of(office, STREETS).tab("监管");
            EntryForm.of(office, "下达整改通知").write("文号", "巴智建办〔" + YEAR + "〕9号").write("整改期限", "10")
                    .choose("方面 1", "网络安全").write("存在问题 1", "未按批复部署日志审计。").write("整改要求 1", "补齐日志审计并提供配置记录。").sends();
            day.isNow(BEGUN.plusDays(3));
            RectificationOrder order = RectificationOrder.from(owner, STREETS);
            owner.reads("未按批复部署日志审计。", "待整改");
            order.responds("已部署日志审计。", new FilePayload("整改报告.txt", "text/plain", "已部署".getBytes(StandardCharsets.UTF_8)));
            RectificationOrder.from(office, STREETS);
            EntryForm.of(office, "核查").answer("是否符合整改要求", "否").write("不符合的理由", "现场抽查未见日志。").sends();
            office.reads("核查不合格", "待选择处理措施");
            measure("通报批评", 1);
            measure("暂缓安排投资计划", 2);
            measure("暂停项目建设", 3);
            ProjectPage.of(owner, STREETS).tab("实施");
            assertThat(owner.main()).containsText("暂停");
            RectificationOrder.from(office, STREETS);
            measure("终止项目", 4);
            theProjectIsTerminated("责令终止");
            ProjectPage.of(owner, STREETS).stands("已终止");
            RectificationOrder.from(owner, STREETS);
            owner.reads("通报批评", "暂缓安排投资计划", "暂停项目建设", "终止项目", "听取建设单位意见", "人员更替导致延误。");
        }
    }

    private void measure(String kind, int number) {
        EntryForm.of(office, "作出处理决定").choose("处理措施", kind).write("决定文号", "巴智建办〔" + YEAR + "〕1" + number + "号")
                .write("建设单位的意见", "人员更替导致延误。").write("理由", "逾期未按要求整改。").sends();
        assertThat(office.main().getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setName(kind)))
                .containsText("执行中");
    }

    private void theProjectIsTerminated(String matter) {
        day.isNow(BEGUN.plusDays(5));
        StepForm.fromInbox(office, STREETS, "提出终止建议").concludes("同意", "整改不到位，建议终止。");
        theCommitteeAgreesTo("项目终止评审", STREETS, BEGUN.plusDays(6), BEGUN.plusDays(15));
        day.isNow(BEGUN.plusDays(17));
        StepForm.fromInbox(government, STREETS, "终止审定").underNumber("巴府函〔" + YEAR + "〕31号").concludes("同意", "同意终止。");
        government.reads(matter, "巴府函〔" + YEAR + "〕31号");
    }

    /** A26: argued with evidence, settled by the registers, reviewed by the committee, decided by the government. */
    @Test
    void aProjectThatCannotGoOnIsTerminatedOnApplication() {
        try (Colleague owner = signIn("lyj")) {
            ProjectPage.of(owner, FORESTS).tab("实施");
            EntryForm.of(owner, "填报月度进展").write("月份", YEAR + "-05").write("累计进度", "45").write("本月完成", "完成软件主体开发。").sends();
            theEvidenceIsFiled(owner);
            owner.press("申请终止");
            owner.reads("项目终止申请");
            EntryForm form = EntryForm.onScreen(owner, "保存").write("实质性进展", "软件主体完成，设备已到货。").attach("进展证明材料", "终止证明材料")
                    .choose("终止原因类别", "外部环境变化").write("终止原因", "省级统建平台上线并要求统一使用。").attach("原因证明材料", "终止证明材料")
                    .write("无法完成总体目标的理由", "全部功能由省级平台承担。").write("尚需支付", "10").write("交回资金", "30")
                    .write("资产处置", "设备调拨护林站。").write("数据处置", "数据迁移至省级平台。").write("系统处置", "停止部署并归档代码。");
            form.keeps();
            owner.pressSurely("提交终止申请");
            owner.reads("办理中", "终止评审");
            theCommitteeAgreesTo("项目终止评审", FORESTS, BEGUN.plusDays(1), BEGUN.plusDays(12));
            day.isNow(BEGUN.plusDays(14));
            StepForm.fromInbox(government, FORESTS, "终止审定").underNumber("巴府函〔" + YEAR + "〕30号").concludes("同意", "同意终止。");
            ProjectPage.of(owner, FORESTS).stands("已终止").record("终止");
        }
    }

    private void theEvidenceIsFiled(Colleague owner) {
        ProjectPage.of(owner, FORESTS).tab("文件");
        owner.press("上传文件");
        owner.main().getByLabel("类型").selectOption("TERMINATION");
        owner.main().getByLabel("标题").fill("终止证明材料");
        owner.main().getByLabel("选择文件").setInputFiles(
                new FilePayload("通知.txt", "text/plain", "省级平台上线通知".getBytes(StandardCharsets.UTF_8)));
        owner.press("上传");
        assertThat(owner.row("终止证明材料").first()).isVisible();
    }

    private void theCommitteeAgreesTo(String docket, Proposal item, LocalDate called, LocalDate session) {
        day.isNow(called);
        CommitteeSession.convene(office, docket, item, session, EXPERTS);
        day.isNow(session);
        CommitteeSession.join(office, session).opens().votesAllFor(13);
        CommitteeSession.join(chair, session).concludesToAgree().concluded(item, "同意");
        CommitteeSession.join(office, session).closes();
    }

    private Colleague signIn(String account) {
        return Colleague.signIn(portal.address(), account, day);
    }

    private static Proposal project(String name, String person, String summary) {
        return new Proposal(name, "其他", person, "局长", summary, "280");
    }

    /** As the ledger has it. */
    private static String line(String owner, Proposal project) {
        return String.join("|", owner, project.name(), "ANCB", "S36 " + project.total(), "10", "", "L", project.summary(),
                "两年内业务线上办理率达到90%，响应时间缩短一半。", "业务办理记录:编号、时间、结果:U:日");
    }
}
