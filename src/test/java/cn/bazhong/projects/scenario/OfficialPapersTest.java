package cn.bazhong.projects.scenario;

import static cn.bazhong.projects.testsupport.ListScene.CHAIR;
import static cn.bazhong.projects.testsupport.ListScene.OFFICE;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.bazhong.projects.procedure.Outcome;
import cn.bazhong.projects.procedure.ProcedureKind;
import cn.bazhong.projects.procedure.StepKind;
import cn.bazhong.projects.testsupport.AcceptanceScene;
import cn.bazhong.projects.testsupport.CommitteeRoom;
import cn.bazhong.projects.testsupport.DossierScene;
import cn.bazhong.projects.testsupport.ExecutionScene;
import cn.bazhong.projects.testsupport.IncidentScene;
import cn.bazhong.projects.testsupport.OversightScene;
import cn.bazhong.projects.testsupport.PaperScene;
import cn.bazhong.projects.testsupport.PerformanceScene;
import cn.bazhong.projects.testsupport.Person;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import cn.bazhong.projects.testsupport.TerminationScene;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Every official paper of the Measures, drawn up from what is known of its matter and issued by its organ once that is so far. */
@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class OfficialPapersTest {
    private static final String DAY = "2026-03-02";

    record Before(UUID id, DossierScene scene) implements CommitteeRoom.Subject {
    }

    @Test
    void a20_theOwnerAsksEveryBodyByOneLetterAndEachReplies() {
        DossierScene scene = reviewable("511900-JTJ");
        PaperScene papers = new PaperScene("DOSSIER", scene.dossier());
        assertEquals(List.of("CONSULTATION_LETTER", "OPINION_SUMMARY"), papers.offered(scene.owner()));
        String letter = PaperScene.content(scene.owner(), papers.issue(scene.owner(), "CONSULTATION_LETTER", "巴民函〔2026〕18号")
                .getString("id"));
        for (String said : List.of("第二十条", "网络安全审查意见", "国产信创产品备案意见", "项目资金审核意见", "中共巴中市委网络安全和信息化委员会办公室、",
                "“报批测试项目”", "总投资200.00万元")) {
            assertTrue(letter.contains(said), said + " in " + letter);
        }
        assertFalse(papers.mayIssue(scene.owner(), "OPINION_SUMMARY"), "nobody has answered");

        Person finance = scene.body("FINANCE_OPINION");
        assertEquals(List.of("CONSULTATION_REPLY"), papers.offered(finance));
        assertTrue(papers.draft(finance, "CONSULTATION_REPLY").contains("（待填写）"));
        papers.tryIssue(finance, "CONSULTATION_REPLY", "巴财函〔2026〕1号").then().statusCode(409).body("article", equalTo("A20"));
        scene.conclude(finance, "FINANCE_OPINION", Map.of("outcome", "DISAGREED", "opinion", "资金来源不落实", "documentNumber", "巴财函〔2026〕31号"))
                .then().statusCode(200);
        scene.opinions();
        papers.tryIssue(finance, "CONSULTATION_REPLY", "巴财函〔2026〕32号").then().statusCode(422)
                .body("violations.field", hasItem("number"));
        String reply = PaperScene.content(finance, papers.issue(finance, "CONSULTATION_REPLY", "巴财函〔2026〕31号").getString("id"));
        assertTrue(reply.contains("不同意") && reply.contains("资金来源不落实") && reply.contains("巴民函〔2026〕18号"), reply);

        String step = scene.step("FINANCE_OPINION");
        scene.owner().post("/steps/" + step + "/answer", scene.owner().get("/steps/" + step).jsonPath().getLong("version"),
                Map.of("adopted", true, "statement", "已落实自筹资金")).then().statusCode(200);
        String summary = PaperScene.content(scene.owner(), papers.issue(scene.owner(), "OPINION_SUMMARY", "巴交函〔2026〕19号").getString("id"));
        assertTrue(summary.contains("采纳") && summary.contains("已落实自筹资金"), summary);
    }

    @Test
    void a21_a6_theReviewAndTheApprovalSayOnWhatGroundsAndAtWhichEstimate() {
        DossierScene scene = reviewable("511900-JTJ").opinions();
        PaperScene papers = new PaperScene("DOSSIER", scene.dossier());
        scene.technically(scene.office(), "AGREED_WITH_CONDITIONS", "SECURITY").then().statusCode(422);
        scene.conclude(scene.office(), "TECHNICAL_REVIEW", Map.of("outcome", "AGREED_WITH_CONDITIONS", "opinion", "方案总体可行。", "assessment",
                scene.assessment("SECURITY"), "conditions", List.of(Map.of("text", "补充安全方案", "due", "2026-04-30")))).then().statusCode(200);
        String review = PaperScene.content(scene.office(), papers.issue(scene.office(), "TECHNICAL_REVIEW_OPINION", "巴智慧办〔2026〕41号")
                .getString("id"));
        for (String said : List.of("巴中市“互联网+”暨智慧巴中建设工作领导小组办公室文件", "第二十一条", "附条件同意", "SECURITY需修改", "补充安全方案（2026年4月30日前完成）。")) {
            assertTrue(review.contains(said), said + " in " + review);
        }
        scene.inSession(Outcome.AGREED);
        scene.governed();
        assertEquals(List.of("APPROVAL"), papers.offered(scene.development()));
        assertTrue(papers.draft(scene.development(), "APPROVAL").contains("核定投资概算200.00万元"));
        scene.conclude(scene.development(), "DESIGN_APPROVAL", Map.of("outcome", "AGREED", "documentNumber", "巴发改〔2026〕912号")).then()
                .statusCode(200);
        String approval = PaperScene.content(scene.owner(), papers.issue(scene.development(), "APPROVAL", "巴发改〔2026〕912号").getString("id"));
        for (String said : List.of("的批复", "第六条", "核定投资概算200.00万元", "2026年度信息化项目清单", "巴民函〔2026〕18号", "技术审查：附条件同意", "审委会综合评审：同意",
                "市政府审定：同意", "费用0", "120.00", "第三级", "变更", "此复。")) {
            assertTrue(approval.contains(said), said + " in " + approval);
        }
        scene.owner().get("/projects/" + scene.project() + "/events?limit=100").then().body(
                "items.findAll { it.type == 'PAPER_ISSUED' }.summary", hasItem(containsString("巴发改〔2026〕912号")));
    }

    @Test
    void a5_a21_theSessionHasItsNoticeSignInSheetExpertOpinionsAndMinutes() {
        Before item = atTheCommittee();
        CommitteeRoom room = CommitteeRoom.convened(OFFICE, DAY, call(item));
        PaperScene papers = new PaperScene("REVIEW_SESSION", room.id());
        Person office = Person.office().on(DAY);
        String notice = PaperScene.content(office, papers.issue(office, "MEETING_NOTICE", "巴智慧办〔2026〕51号").getString("id"));
        assertTrue(notice.contains("市政府第一会议室") && notice.contains("报批测试项目") && notice.contains("回避"), notice);
        papers.issue(office, "SIGN_IN_SHEET", "巴智慧办〔2026〕52号");
        room.open();
        papers.tryIssue(office, "REVIEW_MINUTES", "巴智慧办〔2026〕53号").then().statusCode(409);
        room.agreeTo(item);
        assertFalse(papers.mayIssue(office, "EXPERT_OPINION"));
        room.conclude(CHAIR, room.conclusion(item, "AGREE")).statusCode(200);
        room.close(null).statusCode(200);
        String opinion = PaperScene.content(office, papers.issue(office, "EXPERT_OPINION", "巴智慧办〔2026〕54号").getString("id"));
        assertTrue(opinion.contains("谢晓东") && opinion.contains("赞成"), opinion);
        String minutes = PaperScene.content(office, papers.issue(office, "REVIEW_MINUTES", "巴智慧办〔2026〕53号").getString("id"));
        for (String said : List.of("“智慧巴中”建设项目审查委员会会议纪要", "会议议定：同意。", "赞成", "出席：", "2026年3月2日", "第五条", "第二十一条")) {
            assertTrue(minutes.contains(said), said + " in " + minutes);
        }
        assertFalse(minutes.contains("谢晓东 赞成"), "who voted how stays with the session");
        assertFalse(papers.mayIssue(office, "MEETING_NOTICE"));
    }

    @Test
    void a25_theChangeIsApprovedBeforeAndAfterWithItsEstimate() {
        ExecutionScene scene = ExecutionScene.building("511900-JTJ", "1900000.00");
        String change = scene.owner().post("/change-requests", Map.of("projectId", scene.project())).then().statusCode(201).extract()
                .path("id");
        scene.owner().put("/change-requests/" + change + "/contents", version(scene, change), Map.of("reason", "省级接口规范调整", "contents",
                "增加接口",
                "mainContents", false, "goalsKept", true, "lines", List.of(Map.of("id", new UUID(7, 1).toString(), "amount",
                        new BigDecimal("1100000.00")))))
                .then().statusCode(200);
        scene.owner().post("/change-requests/" + change + "/submission", version(scene, change), Map.of()).then().statusCode(200);
        agree(scene, scene.dossier().office(), change, Map.of());
        scene.inSession(ProcedureKind.CHANGE_REQUEST, StepKind.CHANGE_COMMITTEE_REVIEW, change, Outcome.AGREED);
        agree(scene, scene.owner(), change, Map.of());
        agree(scene, scene.dossier().government(), change, Map.of());
        agree(scene, scene.dossier().development(), change, Map.of("documentNumber", "巴发改〔2026〕977号"));
        PaperScene papers = new PaperScene("CHANGE_REQUEST", change);
        Person development = scene.dossier().development();
        String approval = PaperScene.content(development, papers.issue(development, "CHANGE_APPROVAL", "巴发改〔2026〕977号").getString("id"));
        for (String said : List.of("第二十五条", "变更前概算200.00万元，变更后概算230.00万元，增加30.00万元", "省级接口规范调整", "增加接口")) {
            assertTrue(approval.contains(said), said + " in " + approval);
        }
    }

    @Test
    void a26_theGovernmentTerminatesAndSaysWhatIsLeft() {
        ExecutionScene scene = ExecutionScene.building("511900-JTJ", "1500000.00");
        TerminationScene termination = TerminationScene.begun(scene).submitted();
        termination.inSession(ProcedureKind.TERMINATION, Outcome.AGREED);
        termination.conclude(scene.dossier().government(), Map.of("outcome", "AGREED", "documentNumber", "巴府函〔2026〕909号")).then()
                .statusCode(200);
        PaperScene papers = new PaperScene("TERMINATION", termination.id());
        Person government = scene.dossier().government();
        String paper = PaperScene.content(government, papers.issue(government, "TERMINATION", "巴府函〔2026〕909号").getString("id"));
        for (String said : List.of("同意终止“报批测试项目”的批复", "第二十六条", "外部环境变化", "省级统建平台替代", "已签订合同150.00万元", "移交政务云")) {
            assertTrue(paper.replace("\n", "").contains(said), said + " in " + paper);
        }
    }

    @Test
    void a26_whatIsSuspendedAfterAnIncidentIsToldSo() {
        ExecutionScene scene = ExecutionScene.building("511900-JTJ", "1500000.00");
        IncidentScene incident = IncidentScene.reported(scene).noted().suspended(null);
        Person office = scene.dossier().office();
        PaperScene papers = new PaperScene("INCIDENT", incident.id());
        String paper = PaperScene.content(office, papers.issue(office, "SUSPENSION", "巴智慧办〔2026〕61号").getString("id"));
        assertTrue(paper.contains("投资重大损失") && paper.contains("30.00万元") && paper.contains("暂停"), paper);
    }

    @Test
    void a28_a29_preAcceptanceAndAcceptanceComeToOpinions() {
        AcceptanceScene scene = AcceptanceScene.convened("511900-JTJ");
        PaperScene papers = new PaperScene("ACCEPTANCE", scene.project());
        String before = PaperScene.content(scene.owner(), papers.issue(scene.owner(), "PRE_ACCEPTANCE_OPINION", "巴交函〔2026〕71号")
                .getString("id"));
        assertTrue(before.contains("第二十八条") && before.contains("具备正式验收条件"), before);
        assertFalse(papers.mayIssue(scene.owner(), "ACCEPTANCE_OPINION"));
        papers.draft(scene.owner(), "ACCEPTANCE_OPINION");
        scene.signed();
        String paper = PaperScene.content(scene.owner(), papers.issue(scene.owner(), "ACCEPTANCE_OPINION", "巴交函〔2026〕72号").getString("id"));
        for (String said : List.of("第二十九条", "同意通过竣工验收", "密码应用安全性评估报告", "巴中市财政局", "巴中市发展和改革委员会", "参加验收单位")) {
            assertTrue(paper.contains(said), said + " in " + paper);
        }
        Person finance = AcceptanceScene.SIGNERS.get("ACCEPTANCE_BY_FINANCE").on(scene.day());
        assertTrue(finance.all("/papers").jsonPath().getList("items.number").contains("巴交函〔2026〕72号"), "whoever signed finds it");
    }

    @Test
    void a43_theOrderNamesItsTimeLimitAndTheMeasuresWhatTheyRestOn() {
        OversightScene scene = OversightScene.of("511900-JTJ").ordered(Person.office().on("2026-04-24"), "documentNumber", "巴智慧办〔2026〕81号");
        PaperScene papers = new PaperScene("RECTIFICATION", scene.order());
        String order = PaperScene.content(scene.owner(), papers.issue(scene.office(), "RECTIFICATION_ORDER", "巴智慧办〔2026〕81号")
                .getString("id"));
        for (String said : List.of("第四十三条", "进度滞后", "提出赶工计划", "请于2026年5月6日前完成整改", "通报批评、暂缓安排投资计划、暂停项目建设直至终止项目")) {
            assertTrue(order.contains(said), said + " in " + order);
        }
        scene.overdue().decided(scene.office(), "NOTICE_OF_CRITICISM", "documentNumber", "巴智慧办〔2026〕82号").then().statusCode(200);
        String criticism = PaperScene.content(scene.office(),
                papers.issue(scene.office(), "NOTICE_OF_CRITICISM", "巴智慧办〔2026〕82号").getString("id"));
        assertTrue(criticism.contains("逾期不整改") && criticism.contains("人手不足"), criticism);
        scene.does(scene.office(), "/extension", Map.of("deadline", "2026-05-20", "reason", "再给期限")).then().statusCode(200);
        scene.on("2026-05-21").decided(scene.office(), "SUSPEND", "documentNumber", "巴智慧办〔2026〕83号").then().statusCode(200);
        assertTrue(papers.issue(scene.office(), "SUSPENSION", "巴智慧办〔2026〕83号").getString("article").equals("A43"));
    }

    @Test
    void a44_aSanctionIsAnnouncedToThoseWhoReadTheRegisterAlone() {
        OversightScene scene = OversightScene.of("511900-JTJ");
        String sanction = scene.finance().post("/sanctions", Map.of("projectId", scene.project(), "unit", "巴中市交通运输局", "ground",
                "SERIOUS_OVERRUN", "kind",
                "NOTICE_OF_CRITICISM", "organ", "巴中市财政局", "documentNumber", "巴财监〔2026〕91号", "decidedOn", scene.day(), "text", "未经批准变更建设内容"))
                .then().statusCode(201).extract().path("id");
        PaperScene papers = new PaperScene("SANCTION", sanction);
        String issued = papers.issue(scene.finance(), "NOTICE_OF_CRITICISM", "巴财监〔2026〕91号").getString("id");
        assertTrue(PaperScene.content(scene.audit(), issued).contains("严重超概算"));
        assertTrue(scene.owner().all("/papers").jsonPath().getList("items.id").contains(issued));
        Person development = scene.execution().dossier().development();
        development.get("/papers/" + issued).then().statusCode(404);
        assertFalse(development.all("/papers").jsonPath().getList("items.id").contains(issued));
        development.get("/projects/" + scene.project() + "/events?limit=100").then()
                .body("items.findAll { it.type == 'PAPER_ISSUED' }.size()",
                equalTo(0));
    }

    @Test
    void a42_theEvaluationIsTakenOnFileByALetter() {
        PerformanceScene scene = PerformanceScene.building("511900-JTJ").inOperation("2026-09-15").on("2027-09-15");
        String id = scene.handIn(scene.owner(), "/self-evaluations", scene.selfEvaluation());
        PaperScene papers = new PaperScene("PERFORMANCE_REPORT", id);
        Person data = PerformanceScene.DATA.on(scene.day());
        assertFalse(papers.mayIssue(data, "EVALUATION_FILING"));
        scene.conclude(PerformanceScene.DATA, id, "SELF_EVALUATION_FILING", Map.of("outcome", "AGREED")).then().statusCode(200);
        String letter = PaperScene.content(scene.owner(), papers.issue(data, "EVALUATION_FILING", "巴数函〔2027〕11号").getString("id"));
        for (String said : List.of("第四十二条", "现予以备案", "2027年9月15日至2028年9月15日", "云资源使用率七成", "88")) {
            assertTrue(letter.contains(said), said + " in " + letter);
        }
    }

    @Test
    void a6_whatIsNotApprovedIsToldSoWithTheReasons() {
        DossierScene scene = reviewable("511900-JTJ").opinions().reviewed().governed();
        scene.conclude(scene.development(), "DESIGN_APPROVAL", Map.of("outcome", "DISAGREED", "opinion", "建设内容与省级平台重复", "documentNumber",
                "巴发改〔2026〕913号")).then().statusCode(200);
        PaperScene papers = new PaperScene("DOSSIER", scene.dossier());
        String refusal = PaperScene.content(scene.owner(), papers.issue(scene.development(), "APPROVAL", "巴发改〔2026〕913号").getString("id"));
        for (String said : List.of("关于不予批准", "的通知", "建设内容与省级平台重复", "对该项目不予批准。", "特此通知。")) {
            assertTrue(refusal.contains(said), said + " in " + refusal);
        }
        assertFalse(refusal.contains("核定投资概算"), refusal);
    }

    @Test
    void a6_whatIsNoGovernmentInvestmentIsTakenOnFile() {
        DossierScene scene = DossierScene.listed("511900-JTJ", profile -> profile.put("governmentInvestment", false)).way("PLAN_ONLY")
                .begin("IMPLEMENTATION_PLAN").submit().opinions().reviewed().governed();
        scene.conclude(scene.development(), "PROJECT_FILING", Map.of("outcome", "AGREED", "documentNumber", "川投资备〔2026〕914号")).then()
                .statusCode(200);
        PaperScene papers = new PaperScene("DOSSIER", scene.dossier());
        String filing = PaperScene.content(scene.owner(), papers.issue(scene.development(), "APPROVAL", "川投资备〔2026〕914号").getString("id"));
        for (String said : List.of("关于予以备案", "现备案如下", "备案依据", "特此通知。")) {
            assertTrue(filing.contains(said), said + " in " + filing);
        }
    }

    @Test
    void a42_theResultOfAPostEvaluationIsToldWithWhatTheOwnerSaid() {
        PerformanceScene scene = PerformanceScene.building("511900-JYJ").inOperation("2026-09-01");
        String id = scene.handIn(PerformanceScene.DATA, "/post-evaluations", scene.order("2026-10-01", "2026-12-01"));
        scene.deed(scene.owner(), "POST", id, "/material", Map.of("text", "运行统计", "documents", List.of())).then().statusCode(200);
        scene.deed(PerformanceScene.DATA, "POST", id, "/result", Map.of("grade", "GOOD", "findings", "共享成效明显", "recommendations", "停用低效模块",
                "documentId", scene.execution().dossier().file("EVALUATION_REPORT"), "statementBy", "2026-10-20")).then().statusCode(200);
        scene.deed(scene.owner(), "POST", id, "/statement", Map.of("statement", "使用率已提升")).then().statusCode(200);
        PaperScene papers = new PaperScene("PERFORMANCE_REPORT", id);
        Person data = PerformanceScene.DATA.on(scene.day());
        assertFalse(papers.mayIssue(data, "EVALUATION_FILING"), "the organs have not agreed");
        scene.conclude(PerformanceScene.DEVELOPMENT, id, "POST_EVALUATION_BY_DEVELOPMENT", Map.of("outcome", "AGREED")).then().statusCode(200);
        scene.conclude(PerformanceScene.FINANCE, id, "POST_EVALUATION_BY_FINANCE", Map.of("outcome", "AGREED")).then().statusCode(200);
        scene.conclude(DossierScene.BODIES.get("INDUSTRY_OPINION"), id, "POST_EVALUATION_BY_INDUSTRY", Map.of("outcome", "AGREED")).then()
                .statusCode(200);
        String letter = PaperScene.content(scene.owner(), papers.issue(data, "EVALUATION_FILING", "巴数函〔2026〕12号").getString("id"));
        for (String said : List.of("后评价结果的函", "第四十二条", "评价等级为良", "共享成效明显", "停用低效模块", "使用率已提升")) {
            assertTrue(letter.contains(said), said + " in " + letter);
        }
    }

    private static DossierScene reviewable(String owner) {
        return DossierScene.listed(owner, same -> { }).way("PLAN_ONLY").begin("IMPLEMENTATION_PLAN").submit();
    }

    private static Before atTheCommittee() {
        DossierScene scene = reviewable("511900-JYJ").opinions();
        scene.technically(scene.office(), "AGREED").then().statusCode(200);
        return new Before(UUID.fromString(scene.dossier()), scene);
    }

    private static Map<String, Object> call(Before item) {
        return new HashMap<>(Map.of("docket", "DOSSIERS", "scheduledOn", DAY, "place", "市政府第一会议室", "members", CommitteeRoom.members(),
                "items",
                List.of(item.id().toString())));
    }

    private static long version(ExecutionScene scene, String change) {
        return scene.owner().get("/change-requests/" + change).then().statusCode(200).extract().jsonPath().getLong("version");
    }

    private static void agree(ExecutionScene scene, Person by, String change, Map<String, Object> more) {
        JsonPath seen = scene.owner().get("/change-requests/" + change).then().statusCode(200).extract().jsonPath();
        String step = new ArrayList<>(seen.<String>getList("waitsFor.id")).get(0);
        Map<String, Object> conclusion = new HashMap<>(more);
        conclusion.put("outcome", "AGREED");
        by.post("/steps/" + step + "/outcome", by.get("/steps/" + step).jsonPath().getLong("version"), conclusion).then().statusCode(200);
    }
}
