package cn.bazhong.projects.portal;

import static cn.bazhong.projects.portal.Proposal.IMAGING;
import static cn.bazhong.projects.portal.Proposal.LEARNING;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.bazhong.projects.portal.CommitteeSession.Expert;
import cn.bazhong.projects.testsupport.RunningPortal;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** From the call to the published list, each at a browser of their own (A14, A5, A15). */
@Order(3)
class AnnualListIT {
    private static final int YEAR = 2031;
    private static final LocalDate CALL_OPENS = LocalDate.of(YEAR - 1, 7, 1);
    private static final LocalDate CALL_CLOSES = LocalDate.of(YEAR - 1, 8, 31);
    private static final LocalDate SESSION = LocalDate.of(YEAR - 1, 9, 10);
    private static final List<Expert> EXPERTS = List.of(new Expert("谢晓东", "巴中职业技术学院"), new Expert("韩雪", "巴中市公共资源交易中心"),
            new Expert("唐杰", "巴中市疾病预防控制中心"), new Expert("秦岚", "巴中市图书馆"), new Expert("王建国", "巴中市卫生健康委员会"));

    private final URI portal = RunningPortal.get().address();
    private final WorkingDay day = new WorkingDay(CALL_OPENS.minusDays(10));
    private final Colleague office = signIn("lgo");
    private final Colleague education = signIn("jyj.zhang");
    private final Colleague health = signIn("wjw");
    private final Colleague chair = signIn("chair");
    private final Colleague government = signIn("gov");
    private final Colleague party = signIn("party");
    private final Colleague admin = signIn("admin");

    @AfterEach
    void everybodyLeaves() {
        List.of(office, education, health, chair, government, party, admin).forEach(Colleague::close);
    }

    @Test
    void departmentsApplyTheCommitteeConcludesTheCityApprovesAndTheListIsPublished() {
        theCallIsAnnounced();
        ownersApply();
        theOfficeScreens();
        theOfficeHandsTheListIn();
        theCommitteeSits();
        theCityDecidesLineByLine();
        theListIsPublished();
        ownersSeeWhatBecameOfIt();
        theRecordHolds();
    }

    private Colleague signIn(String account) {
        return Colleague.signIn(portal, account, day);
    }

    private void theCallIsAnnounced() {
        ListPage.openCall(office, YEAR, CALL_OPENS, CALL_CLOSES, "1000").stands("征集申报").reads("还没有受理的申报");
    }

    private void ownersApply() {
        day.isNow(CALL_OPENS.plusDays(7));
        ApplicationForm form = ApplicationForm.begin(education);
        form.at("投资与进度").write("总投资", "20");
        assertThat(form.beside("总投资")).containsText("低于300,000.00元的下限");
        form.fillIn(LEARNING, YEAR);
        form.handIn();
        education.reads("等待巴中市政务服务和大数据管理局审核。", "办理期限");
        ApplicationForm other = ApplicationForm.begin(health);
        other.fillIn(IMAGING, YEAR);
        other.handIn();
    }

    private void theOfficeScreens() {
        day.isNow(CALL_OPENS.plusDays(14));
        Screening.of(office, LEARNING).confirmsTheRest().accepts();
        Screening.of(office, IMAGING).disputes(5, "未列明接入的公共平台").confirmsTheRest()
                .sendsBack("请补充后重新提交", "绩效目标", "请写明互认率");
        education.choose("项目申报");
        education.follow(LEARNING.name());
        education.reads("已受理", "受理后进入年度清单办理");
        theOwnerMendsIt();
        Screening again = Screening.of(office, IMAGING);
        office.reads("第 2 次提交", "请写明互认率", "与上次提交相比有改动的栏目");
        again.confirmsTheRest().accepts();
    }

    private void theOwnerMendsIt() {
        day.isNow(CALL_OPENS.plusDays(17));
        health.open("/workbench?box=RETURNED");
        health.row(IMAGING.name()).getByRole(AriaRole.LINK).click();
        health.reads("请补充后重新提交", "清单编制结束前没有重新提交的，本年度不再受理。");
        ApplicationForm form = ApplicationForm.open(health);
        assertThat(form.beside("绩效目标")).containsText("请写明互认率");
        form.write("绩效目标", "两年内检查结果互认率达到80%。");
        form.at("负面清单申明");
        health.reads("审核异议： 未列明接入的公共平台");
        form.handIn();
    }

    private void theOfficeHandsTheListIn() {
        ListPage.of(office, YEAR).reads(LEARNING, "200.00").reads(IMAGING, "350.00")
                .waitsFor("巴中市政务服务和大数据管理局", "编制清单", "审委会确定清单 → 市政府审定 → 市委审定 → 公布清单")
                .mayNot("提请审委会审查", "征集");
        day.isNow(CALL_CLOSES.plusDays(2));
        ListPage.of(office, YEAR).does("提请审委会审查").stands("审委会审查")
                .waitsFor("巴中市人民政府办公室", "审委会确定清单", "市政府审定 → 市委审定 → 公布清单");
    }

    private void theCommitteeSits() {
        CommitteeSession.convene(office, YEAR, SESSION, EXPERTS);
        day.isNow(SESSION);
        CommitteeSession.join(office, SESSION).opens().panel(LEARNING, 5, 13).panel(IMAGING, 4, 12)
                .recused(IMAGING, "王建国").votesAllFor(13, 12);
        CommitteeSession.join(chair, SESSION).concludesToAgree().concluded(LEARNING, "同意").concluded(IMAGING, "同意");
        CommitteeSession.join(office, SESSION).closes();
        chair.hasToDo(YEAR + " 年度", "审委会确定清单");
        ListPage.of(chair, YEAR).does("确定清单并上报").stands("市政府审定");
    }

    private void theCityDecidesLineByLine() {
        day.isNow(SESSION.plusDays(5));
        government.hasToDo(YEAR + " 年度", "市政府审定");
        ListPage.of(government, YEAR).waitsFor("巴中市人民政府办公室", "市政府审定", "市委审定 → 公布清单")
                .reduces(LEARNING, "180", "分步实施").agreesToTheRest().sendsDecisions();
        day.isNow(SESSION.plusDays(8));
        ListPage.of(party, YEAR).waitsFor("中共巴中市委办公室", "市委审定", "公布清单")
                .verdict(IMAGING, "缓列", "待省级平台建成").agreesToTheRest().sendsDecisions();
        day.isNow(SESSION.plusDays(10));
        government.hasToDo(YEAR + " 年度", "市政府审定");
        ListPage.of(government, YEAR).waitsFor("巴中市人民政府办公室", "市政府审定", "公布清单")
                .reads(IMAGING, "对方已调整，须再议", "待省级平台建成").agreesToTheRest().sendsDecisions();
    }

    private void theListIsPublished() {
        day.isNow(SESSION.plusDays(12));
        office.hasToDo(YEAR + " 年度", "公布清单");
        ListPage.of(office, YEAR).waitsFor("巴中市政务服务和大数据管理局", "公布清单", "期限").does("公布清单").stands("已公布")
                .reads("公布的项目", LEARNING, "180.00").reads("未列入清单的项目", IMAGING, "缓列");
    }

    private void ownersSeeWhatBecameOfIt() {
        ProjectPage.of(education, LEARNING).stands("已列入清单").record("由“已申报”进入“已列入清单”", "分步实施", "1,800,000.00")
                .baseline("第 1 号基线", "180.00");
        ProjectPage.of(health, IMAGING).stands("未列入清单").record("待省级平台建成").offers("再次申报");
    }

    private void theRecordHolds() {
        admin.choose("系统管理");
        admin.tab("记录核验");
        admin.press("开始核验");
        assertThat(admin.main().getByRole(AriaRole.LISTITEM).first()).containsText("完整");
    }
}
