package cn.bazhong.projects.launcher.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Projects that were approved a year ago and are built: one is in operation, one failed, one is being signed, one is on trial (A28-A30). */
final class Accepting {
    /** How far one has come, the farthest first: with few projects to spare, these are played. */
    private enum Reach {
        OPERATION(200), FAILED(150), SIGNING(99), TRIAL(40);

        private final int startedBefore;

        Reach(int startedBefore) {
            this.startedBefore = startedBefore;
        }
    }

    private static final int BEGUN_BEFORE = 300;
    private static final int BUILT_BEFORE = 205;
    private static final int TO_ANSWER = 6;
    private static final String SUPPLIER = "四川云栈信息技术有限公司";
    private static final List<String> MATERIALS = List.of("CONSTRUCTION_SUMMARY", "FINANCIAL_REPORT", "AUDIT_REPORT", "SHARING_REPORT",
            "FUNCTIONAL_TEST", "PERFORMANCE_TEST", "MLPS_ASSESSMENT", "DATA_SECURITY_ASSESSMENT", "CRYPTOGRAPHY_ASSESSMENT",
            "PRODUCT_STATEMENT");
    /** Those sign themselves, so that their own would go another way. */
    private static final List<String> SIGNERS = List.of("511900-DSJ", "511900-FGW", "511900-CZJ", "511900-WXB");

    private final Function<LocalDate, Scene> scenes;
    private final LocalDate today;

    Accepting(Function<LocalDate, Scene> scenes, LocalDate today) {
        this.scenes = scenes;
        this.today = today;
    }

    /** @param spare listed projects that nothing else is played on */
    int play(List<JsonNode> spare) {
        Scene scene = scenes.apply(today.minusDays(BEGUN_BEFORE));
        List<Handing> handing = spare.stream().filter(one -> one.get("year").asInt() <= scene.time().today().getYear())
                .filter(one -> !SIGNERS.contains(one.get("ownerDepartment").get("code").asText())).limit(Reach.values().length)
                .map(one -> new Handing(scene, one)).toList();
        approve(scene, handing);
        for (int i = 0; i < handing.size(); i++) {
            new Built(handing.get(i).project(), Reach.values()[i]).play();
        }
        return handing.size();
    }

    private static void approve(Scene scene, List<Handing> handing) {
        handing.forEach(one -> one.write().submit());
        scene.time().on(scene.time().daysOn(TO_ANSWER));
        handing.forEach(one -> one.opinions().answered());
        scene.time().on(scene.time().daysOn(TO_ANSWER));
        handing.forEach(Handing::technicallyReviewed);
        Approvals.hold(scene, handing, null);
        scene.time().on(scene.time().daysOn(TO_ANSWER));
        handing.forEach(one -> one.reported().decided().approved().budgetReviewed());
    }

    /** One of them from its only lot on. */
    private final class Built {
        private final Scene scene = scenes.apply(today.minusDays(BUILT_BEFORE));
        private final Portal portal = scene.portal();
        private final JsonNode project;
        private final String owner;
        private final Reach reach;

        Built(JsonNode project, Reach reach) {
            this.project = project;
            this.reach = reach;
            this.owner = People.ownerOf(project.get("ownerDepartment").get("code").asText());
        }

        void play() {
            build();
            scene.time().on(today.minusDays(reach.startedBefore));
            act("/trial", Map.of("startedOn", portal.today()));
            troubled();
            if (reach == Reach.TRIAL) {
                return;
            }
            scene.time().on(LocalDate.parse(read().at("/trial/endsOn").asText()));
            preAccept();
            convene();
            if (reach == Reach.SIGNING) {
                sign("drc", "ACCEPTANCE_BY_DEVELOPMENT", "AGREED", "建设内容与批复一致，同意通过验收。");
                sign("finance", "ACCEPTANCE_BY_FINANCE", "AGREED", "资金使用合规，同意通过验收。");
            } else if (reach == Reach.FAILED) {
                fail();
            } else {
                accept();
                new Running(scene, project, today).play();
                new Performing(scene, project).play();
            }
        }

        private void build() {
            String home = "/projects/" + id() + "/execution";
            BigDecimal amount = portal.get(owner, home).get("budget").decimalValue().multiply(new BigDecimal("0.95"))
                    .setScale(2, RoundingMode.HALF_UP);
            enter(home, "/lots", Map.of("name", "应用软件开发", "contents", "业务系统开发、数据治理和共享接口", "budget", amount, "works", false,
                    "inCatalogue", false));
            String lot = home + "/lots/" + portal.get(owner, home).at("/lots/0/id").asText();
            enter(home, lot.substring(home.length()) + "/procurement", Map.of("route", "GOVERNMENT_PROCUREMENT", "method",
                    "COMPETITIVE_CONSULTATION", "startedOn", portal.today(), "agency", "巴中市政府采购中心"));
            enter(home, lot.substring(home.length()) + "/award", Map.of("supplier", SUPPLIER, "amount", amount, "awardedOn", portal.today()));
            enter(home, lot.substring(home.length()) + "/contracts", Map.of("kind", "SOFTWARE_DEVELOPMENT", "number", "BZHT-" + portal.today(),
                    "title", "应用软件开发合同", "supplier", SUPPLIER, "amount", amount, "signedOn", portal.today(), "sourceCodeClause",
                    "源代码归建设单位所有，随验收交付。", "patentClause", "专利申请权归建设单位。", "resultClause", "全部成果归建设单位。"));
            enter(home, lot.substring(home.length()) + "/completion", Map.of("completedOn", portal.today()));
        }

        private void enter(String home, String deed, Object body) {
            portal.post(owner, home + deed, portal.get(owner, home), body);
        }

        /** Something goes wrong on every trial, and on one of them power is cut. */
        private void troubled() {
            scene.time().on(scene.time().daysOn(TO_ANSWER));
            act("/problems", Map.of("noticedOn", portal.today(), "what", "月末批量处理超时，部分单据未能归档。", "serious", true));
            if (reach == Reach.SIGNING) {
                act("/interruptions", Map.of("from", portal.today(), "to", portal.today(), "reason", "机房供电改造，系统停机一天。"));
            }
            if (reach != Reach.TRIAL) {
                scene.time().on(scene.time().daysOn(TO_ANSWER));
                act("/problems/" + read().at("/trial/problems/0/id").asText() + "/solution", Map.of("solvedOn", portal.today(), "solution",
                        "优化批处理任务并扩充队列，连续三日运行正常。"));
            }
        }

        private void preAccept() {
            act("/pre-acceptances", Map.of("heldBy", "EXPERTS", "heldOn", portal.today(), "members", "王明（省信息中心）、李华（四川大学）", "summary",
                    "系统功能完整，运行稳定，具备验收条件。", "fit", true, "problems", List.of(Map.of("what", "部分操作手册与界面不一致。", "correction",
                            "已更新操作手册。")), "reportId", file("PRE_ACCEPTANCE_REPORT", "预验收评估报告")));
            JsonNode waits = read().at("/reports/0/waitsFor");
            conclude(scene.people().seatedOn(waits.get("role").asText()), waits, Map.of("outcome", "AGREED", "opinion", "同意报备。"));
        }

        private void convene() {
            boolean hardware = project.at("/profile/category").asText().equals("INFRASTRUCTURE");
            List<Map<String, Object>> materials = new ArrayList<>();
            for (String kind : hardware ? with(MATERIALS, "ENERGY_EFFICIENCY") : MATERIALS) {
                Map<String, Object> material = new HashMap<>(Map.of("kind", kind, "documentId", file(kind, "验收资料"), "passed", true));
                if (kind.equals("MLPS_ASSESSMENT")) {
                    material.putAll(Map.of("level", "第三级", "validUntil", scene.time().today().plusMonths(11).toString()));
                }
                materials.add(material);
            }
            act("PUT", "/contents", Map.of("heldOn", portal.today(), "place", "市政务服务中心三楼会议室", "signers", List.of("FINANCE"), "hardware",
                    hardware, "materials", materials));
            act("/convening", Map.of());
        }

        private void accept() {
            scene.time().on(scene.time().daysOn(2));
            sign("drc", "ACCEPTANCE_BY_DEVELOPMENT", "AGREED", "同意通过验收。");
            sign("finance", "ACCEPTANCE_BY_FINANCE", "AGREED", "同意通过验收。");
            sign("data", "ACCEPTANCE_BY_DATA", "AGREED", "已接入共享平台，同意通过验收。");
            scene.time().on(scene.time().daysOn(TO_ANSWER));
            act("/operation", Map.of("since", portal.today()));
        }

        /** The owner has its say, and it stands. */
        private void fail() {
            sign("drc", "ACCEPTANCE_BY_DEVELOPMENT", "AGREED", "同意通过验收。");
            sign("finance", "ACCEPTANCE_BY_FINANCE", "AGREED", "同意通过验收。");
            sign("data", "ACCEPTANCE_BY_DATA", "DISAGREED", "应当共享的数据未接入共享平台，信息资源共享报告与实际不符。");
            scene.time().on(scene.time().daysOn(TO_ANSWER));
            act("/statement", Map.of("statement", "共享接口已开发完成，因上级系统切换暂未开通。"));
            scene.time().on(scene.time().daysOn(2));
            sign("data", "ACCEPTANCE_BY_DATA", "DISAGREED", "上级系统已于两个月前切换完毕，理由不成立。");
        }

        private void sign(String user, String kind, String outcome, String opinion) {
            JsonNode rounds = read().get("rounds");
            JsonNode waits = Portal.stream(rounds.get(rounds.size() - 1).get("waitsFor"))
                    .filter(step -> step.get("kind").asText().equals(kind)).findFirst().orElseThrow();
            conclude(user, waits, Map.of("outcome", outcome, "opinion", opinion));
        }

        private void conclude(String user, JsonNode step, Map<String, Object> conclusion) {
            String home = "/steps/" + step.get("id").asText();
            portal.post(user, home + "/outcome", portal.get(user, home), conclusion);
        }

        private String file(String type, String title) {
            byte[] paper = PlanText.paper(project.get("code").asText());
            JsonNode announced = portal.create(owner, "/projects/" + id() + "/documents", Map.of("type", type, "title",
                    project.get("name").asText() + title, "file", Map.of("fileName", title + ".pdf", "size", paper.length)));
            portal.upload(owner, "/document-versions/" + announced.at("/versions/0/id").asText() + "/content", paper);
            return announced.get("id").asText();
        }

        private void act(String deed, Object body) {
            act("POST", deed, body);
        }

        private void act(String verb, String deed, Object body) {
            String home = "/acceptances/" + id();
            if (verb.equals("PUT")) {
                portal.put(owner, home + deed, read(), body);
            } else {
                portal.post(owner, home + deed, read(), body);
            }
        }

        private JsonNode read() {
            return portal.get(owner, "/acceptances/" + id());
        }

        private String id() {
            return project.get("id").asText();
        }
    }

    private static List<String> with(List<String> all, String more) {
        List<String> longer = new ArrayList<>(all);
        longer.add(more);
        return longer;
    }
}
