package cn.bazhong.projects.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.bazhong.projects.launcher.Platform;
import cn.bazhong.projects.launcher.sample.ListedProject;
import cn.bazhong.projects.portal.CommitteeSession.Expert;
import cn.bazhong.projects.testsupport.RunningPortal;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** From a listed project to its approved estimate and its reviewed budget, each at a browser of their own (A6, A17, A20, A21). */
@Order(2)
class DossierIT {
    private static final int YEAR = 2034;
    private static final LocalDate BEGUN = LocalDate.of(YEAR, 3, 1);
    private static final LocalDate SESSION = LocalDate.of(YEAR, 3, 31);
    private static final Proposal HOSPITAL = new Proposal("中医互联网医院与处方流转平台", "卫生健康", "邱仲景", "院长",
            "建设线上复诊、处方审核流转和中药代煎配送服务，处方数据与全民健康信息平台共享。", "260");
    /** As the ledger has it. */
    private static final String LISTED = String.join("|", "511900-ZYYY", HOSPITAL.name(), "ANCB", "S34 " + HOSPITAL.total(), "10", "",
            "L", HOSPITAL.summary(), "两年内线上复诊占门诊量比例达到15%，处方审核率100%。", "线上处方流转记录:处方号、药品、流转时间:U:日");
    private static final Expert AUTHORITY = new Expert("梁艳", "巴中市卫生健康委员会");
    private static final List<Expert> EXPERTS = List.of(new Expert("谢晓东", "巴中职业技术学院"), new Expert("韩雪", "巴中市公共资源交易中心"),
            new Expert("唐杰", "巴中市疾病预防控制中心"), new Expert("秦岚", "巴中市图书馆"), new Expert("顾平", "巴中职业技术学院"));
    private static final String CONDITION = "招标前提交通用组件复用清单";
    private static final String CYBER = "网络安全审查意见";
    private static final String SECRECY = "国产信创产品备案意见";
    private static final String FUNDS = "项目资金审核意见";
    private static final String POLICE = "公安部门意见";
    private static final String ECONOMY = "经济和信息化部门意见";
    private static final String INDUSTRY = "行业主管部门意见";

    private final Platform portal = RunningPortal.get();
    private final WorkingDay day = new WorkingDay(BEGUN);
    private final Colleague hospital = signIn("zyyy");
    private final Colleague cyberspace = signIn("cyber");
    private final Colleague secrecy = signIn("secrecy");
    private final Colleague finance = signIn("finance");
    private final Colleague police = signIn("police");
    private final Colleague economy = signIn("industry");
    private final Colleague health = signIn("authority");
    private final Colleague office = signIn("lgo");
    private final Colleague expert = signIn("expert");
    private final Colleague chair = signIn("chair");
    private final Colleague government = signIn("gov");
    private final Colleague development = signIn("drc");
    private final Colleague admin = signIn("admin");

    @BeforeEach
    void theProjectIsListed() {
        ListedProject.publish(portal, YEAR, LISTED);
    }

    @AfterEach
    void everybodyLeaves() {
        List.of(hospital, cyberspace, secrecy, finance, police, economy, health, office, expert, chair, government, development, admin)
                .forEach(Colleague::close);
    }

    @Test
    void theOwnerPlansSixBodiesAreAskedTheCommitteeReviewsAndTheCityApprovesPlanAndBudget() {
        theOwnerChoosesTheWay();
        theOwnerWritesThePlan();
        theOwnerHandsItIn();
        theBodiesSayWhatTheyThink();
        theOwnerSuppliesAndAnswers();
        theOfficeGivesOneSectionBack();
        onlyTheBodyConcernedJudgesAgain();
        theOfficeAgrees();
        theCommitteeSits();
        theGovernmentDecidesOnTheOwnersReport();
        developmentAndReformApproves();
        financeReviewsTheBudget();
        theConditionIsMet();
        theOwnerSeesWhereItStands();
        theRecordHolds();
    }

    private Colleague signIn(String account) {
        return Colleague.signIn(portal.address(), account, day);
    }

    private void theOwnerChoosesTheWay() {
        ProjectPage.of(hospital, HOSPITAL).stands("已列入清单").takesTheWay("直接编报实施方案", "需求调研、方案论证和概算编制均已完成。");
    }

    private void theOwnerWritesThePlan() {
        DossierForm plan = DossierForm.begin(hospital, "实施方案").finds("须先处理才能提交", "没有费用明细。", "产品安全可靠情况");
        plan.says("建设依据与必要性", "线上复诊和处方流转依靠电话和人工传递，群众往返多次。")
                .says("建设目标与内容", HOSPITAL.summary())
                .says("技术方案", "部署于“智慧巴中”云，经市级数据交换平台对接全民健康信息平台。")
                .holds("信息资源目录", "信息资源目录 1", "资源名称", "线上处方流转记录")
                .says("信息资源目录", "处方流转记录每日更新，汇聚到市级数据资源中心。")
                .says("网络安全与数据安全", "按等级保护第三级设计，处方数据分类分级管理。").grade("三级")
                .says("密码应用", "身份鉴别和传输采用国产密码算法。")
                .product(1, "国产关系型数据库", "处方和订单存储", "列入安全可靠测评结果公告")
                .says("产品安全可靠情况", "主要软硬件采用安全可靠产品。")
                .says("投资与资金", "费用按功能点和三家询价测算，资金为信息化专项经费。")
                .costs(1, "应用软件开发", "软件开发", "150", "按功能点估算工作量")
                .costs(2, "服务器与终端", "硬件设备", "60", "三家询价取平均")
                .costs(3, "等级保护与密码应用", "安全与密码", "50", "测评机构报价")
                .says("组织实施与进度", "分设计、开发、试运行和验收四个阶段，十个月完成。");
        plan.files("实施方案", new FilePayload("实施方案.txt", "text/plain", "互联网医院实施方案".getBytes(StandardCharsets.UTF_8)));
    }

    private void theOwnerHandsItIn() {
        DossierForm.open(hospital).findsNothing().handIn("巴中医函〔" + YEAR + "〕8号", BEGUN);
        DossierPage.onScreen(hospital).reads("260.00", "已答复 0 / 6", "巴中医函〔" + YEAR + "〕8号").waitsFor(
                "中共巴中市委网络安全和信息化委员会办公室 " + CYBER, "中共巴中市委保密机要局 " + SECRECY, "巴中市财政局 " + FUNDS,
                "巴中市公安局 " + POLICE, "巴中市经济和信息化局 " + ECONOMY, "巴中市卫生健康委员会 " + INDUSTRY);
    }

    private void theBodiesSayWhatTheyThink() {
        day.isNow(LocalDate.of(YEAR, 3, 6));
        OpinionForm.fromInbox(cyberspace, HOSPITAL, CYBER).besides("处方数据分类分级管理。").chooses("不同意", "")
                .lacks("不是“同意”的，请写明意见").chooses("不同意", "未说明互联网访问的边界防护。").concludes();
        OpinionForm.of(secrecy, HOSPITAL, SECRECY).asksForMaterial("请补充密码应用方案及产品清单。");
        OpinionForm.of(finance, HOSPITAL, FUNDS).besides("应用软件开发", "150.00").agrees("资金已列入年度安排。");
        OpinionForm.of(police, HOSPITAL, POLICE).agrees("同意按第三级备案。");
        OpinionForm.of(economy, HOSPITAL, ECONOMY).chooses("附条件同意", "原则同意，请优先复用通用组件。")
                .lacks("请逐项写明条件和期限").onCondition(1, CONDITION, LocalDate.of(YEAR, 6, 30)).concludes();
        OpinionForm.fromInbox(health, HOSPITAL, INDUSTRY).agrees("符合卫生健康信息化规划。");
    }

    private void theOwnerSuppliesAndAnswers() {
        day.isNow(LocalDate.of(YEAR, 3, 9));
        hospital.owes(HOSPITAL.name(), "补充材料", "答复征求意见");
        DossierPage.of(hospital, HOSPITAL).reads("已答复 5 / 6").opinion(CYBER, "不同意", "未说明互联网访问的边界防护。", "待建设单位答复")
                .supplies(SECRECY, "密码应用方案已上传到项目文件。")
                .follows(CYBER, "已增加互联网接入区和边界防护，见技术方案。")
                .declines(ECONOMY, "处方审核没有可复用的通用组件，其余组件均复用。");
        OpinionForm.fromInbox(secrecy, HOSPITAL, SECRECY).reads("已补充：", "密码应用方案已上传到项目文件。").agrees("密码产品符合要求。");
        DossierPage.of(office, HOSPITAL).reads("意见已齐").opinion(ECONOMY, "附条件同意", "不采纳", "其余组件均复用");
    }

    private void theOfficeGivesOneSectionBack() {
        day.isNow(LocalDate.of(YEAR, 3, 13));
        OpinionForm.of(office, HOSPITAL, "技术审查").chooses("退回", "密码应用过于简单。").lacks("还有章节没有评估")
                .finds("密码应用", "缺少密钥管理").findsTheRestSound().concludes();
        hospital.open("/workbench?box=RETURNED");
        hospital.row(HOSPITAL.name()).getByRole(AriaRole.LINK).click();
        hospital.reads("退回修改", "密码应用过于简单。");
        DossierForm.open(hospital).returned("密码应用", "缺少密钥管理").says("密码应用", "采用国产密码算法，密钥由密码机生成和保管，每年轮换。")
                .handInAgain();
    }

    private void onlyTheBodyConcernedJudgesAgain() {
        DossierPage.onScreen(hospital).waitsFor("中共巴中市委保密机要局 " + SECRECY).reads("第 2 次提交", "已答复 5 / 6");
        day.isNow(LocalDate.of(YEAR, 3, 16));
        OpinionForm.fromInbox(secrecy, HOSPITAL, SECRECY).besides("每年轮换").agrees("密钥管理已经明确。");
        DossierPage.of(hospital, HOSPITAL).opinion(SECRECY, "密钥管理已经明确。", "第 2 轮", "以前的轮次（1）").opinion(FUNDS, "资金已列入年度安排。");
    }

    private void theOfficeAgrees() {
        day.isNow(LocalDate.of(YEAR, 3, 20));
        OpinionForm.of(office, HOSPITAL, "技术审查").findsTheRestSound().agrees("技术路线可行，投资测算基本合理。");
    }

    private void theCommitteeSits() {
        day.isNow(LocalDate.of(YEAR, 3, 22));
        CommitteeSession.convene(office, HOSPITAL, SESSION, AUTHORITY, EXPERTS);
        CommitteeSession.join(expert, SESSION).acceptsInvitation();
        day.isNow(SESSION);
        CommitteeSession.join(office, SESSION).opens().panel(HOSPITAL, 5, 14);
        CommitteeSession.join(expert, SESSION).votes(HOSPITAL, "同意", "88", "方案可行。");
        CommitteeSession.join(office, SESSION).votesAllFor(14);
        CommitteeSession.join(chair, SESSION).concludesToAgree().concluded(HOSPITAL, "同意");
        CommitteeSession.join(office, SESSION).closes();
    }

    private void theGovernmentDecidesOnTheOwnersReport() {
        day.isNow(LocalDate.of(YEAR, 4, 6));
        DossierPage.of(office, HOSPITAL).review("技术审查", "第 2 轮").review("审委会综合评审", "同意").judgedOnce("审委会综合评审").waitsFor("巴中市中医医院 项目建设单位报市政府");
        OpinionForm report = OpinionForm.fromInbox(hospital, HOSPITAL, "项目建设单位报市政府");
        report.chooses("已上报", "综合评审已通过，请予审定。").concludes();
        day.isNow(LocalDate.of(YEAR, 4, 12));
        OpinionForm.fromInbox(government, HOSPITAL, "市政府审定").agrees("同意。");
    }

    private void developmentAndReformApproves() {
        day.isNow(LocalDate.of(YEAR, 4, 17));
        OpinionForm.fromInbox(development, HOSPITAL, "初步设计及概算批复").chooses("同意", "核减终端数量。").lacks("请填写文号")
                .underNumber("巴发改审批〔" + YEAR + "〕21号").reduces("服务器与终端", "50", "终端数量偏多").reads("审定金额 250.00").concludes();
    }

    private void financeReviewsTheBudget() {
        day.isNow(LocalDate.of(YEAR, 4, 24));
        OpinionForm.fromInbox(finance, HOSPITAL, "预算评审").chooses("同意", "按评审结果执行。").reads("原金额 250.00")
                .reduces("应用软件开发", "142", "人月单价偏高").reads("审定金额 242.00").concludes();
    }

    private void theConditionIsMet() {
        day.isNow(LocalDate.of(YEAR, 5, 8));
        DossierPage.of(hospital, HOSPITAL).reportsCondition(CONDITION, "清单已附在招标文件中。");
        economy.owes(HOSPITAL.name(), "核实附带条件");
        DossierPage.of(economy, HOSPITAL).findsConditionMet("清单已附在招标文件中。");
    }

    private void theOwnerSeesWhereItStands() {
        ProjectPage.of(hospital, HOSPITAL).stands("已批复").amounts("260.00", "尚未形成", "250.00", "242.00")
                .record("批复", "预算评审");
        DossierPage.of(hospital, HOSPITAL).reads("巴发改审批〔" + YEAR + "〕21号", "250.00", "242.00").review("预算评审", "按评审结果执行。");
    }

    private void theRecordHolds() {
        admin.choose("系统管理");
        admin.tab("记录核验");
        admin.press("开始核验");
        assertThat(admin.main().getByRole(AriaRole.LISTITEM).first()).containsText("完整");
    }
}
