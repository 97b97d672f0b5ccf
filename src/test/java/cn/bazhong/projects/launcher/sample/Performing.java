package cn.bazhong.projects.launcher.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * A project that went into operation this year: its accounts are with audit, its monitoring report waits for one receipt, and a
 * post-evaluation of it is under way (A40-A42).
 */
final class Performing {
    private static final String HOME = "/performance-reports";
    private static final int TO_HAND_OVER = 20;
    private static final int TO_EVALUATE = 60;

    private final Scene scene;
    private final Portal portal;
    private final JsonNode project;
    private final String id;
    private final String owner;

    Performing(Scene scene, JsonNode project) {
        this.scene = scene;
        this.portal = scene.portal();
        this.project = project;
        this.id = project.get("id").asText();
        this.owner = People.ownerOf(project.get("ownerDepartment").get("code").asText());
    }

    void play() {
        JsonNode standing = portal.get(owner, "/projects/" + id + "/performance");
        JsonNode contract = standing.at("/contracts/0");
        BigDecimal amount = contract.get("amount").decimalValue();
        portal.create(owner, HOME + "/final-accounts", Map.of("projectId", id, "settlements", List.of(Map.of("contractId",
                contract.get("id").asText(), "settled", amount)), "otherCosts", 0, "funds", List.of(Map.of("source", "SPECIAL_FUNDS",
                        "amount", amount)), "fundsLeft", 0, "assets", List.of(Map.of("name", "业务系统软件", "amount", amount)), "documents",
                List.of(file("FINAL_ACCOUNTS", "竣工财务决算"))));
        monitored(standing);
        portal.create("data", HOME + "/post-evaluations", Map.of("projectId", id, "reason", "投资较大，核实预期成效和共享情况。", "evaluatedBy",
                "THIRD_PARTY", "evaluators", List.of("四川省信息化评估中心"), "materialBy", scene.time().today().plusDays(TO_HAND_OVER).toString(),
                "resultBy", scene.time().today().plusDays(TO_EVALUATE).toString()));
    }

    /** Whoever takes part says what it thinks; two of the three organs have received it. */
    private void monitored(JsonNode standing) {
        List<String> users = Portal.stream(standing.get("participants")).map(one -> one.get("code").asText()).toList();
        String report = HOME + "/" + portal.create(owner, HOME + "/monitoring-reports", Map.of("projectId", id, "year",
                scene.time().today().getYear(), "progress", "完成全部建设内容并投入运行。", "funds", "按合同约定支付，当年资金计划执行完毕。", "problems",
                "试运行初期批量处理超时，已优化。", "trialEffect", "办理时限压缩三成，运行稳定。", "goals", List.of(Map.of("goal", "群众办事材料减少三成",
                        "reached", "已减少三成", "percent", 100)), "users", users)).get("id").asText();
        users.forEach(user -> conclude(People.ownerOf(user), report, "MONITORING_USER_OPINION", "使用情况良好。"));
        conclude("drc", report, "MONITORING_RECEIPT_DEVELOPMENT", "收悉。");
        conclude("finance", report, "MONITORING_RECEIPT_FINANCE", "收悉，请抓紧办理竣工决算。");
    }

    private void conclude(String user, String report, String kind, String opinion) {
        String step = "/steps/" + Portal.stream(portal.get(user, report).get("waitsFor")).filter(one -> one.get("kind").asText().equals(kind))
                .findFirst().orElseThrow().get("id").asText();
        portal.post(user, step + "/outcome", portal.get(user, step), Map.of("outcome", "AGREED", "opinion", opinion));
    }

    private String file(String type, String title) {
        byte[] paper = PlanText.paper(project.get("code").asText());
        JsonNode announced = portal.create(owner, "/projects/" + id + "/documents", Map.of("type", type, "title",
                project.get("name").asText() + title, "file", Map.of("fileName", title + ".pdf", "size", paper.length)));
        portal.upload(owner, "/document-versions/" + announced.at("/versions/0/id").asText() + "/content", paper);
        return announced.get("id").asText();
    }
}
