package cn.bazhong.projects.launcher.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A project in operation: this year's money is approved and half contracted, next year's waits at finance, so does a request for
 * more cloud; an assessment expires soon (A30, A33, A35, A38, A45).
 */
final class Running {
    private static final int SOON = 20;

    private final Scene scene;
    private final LocalDate today;
    private final Portal portal;
    private final JsonNode project;
    private final String id;
    private final String owner;

    /** @param today when its assessment is about to lapse */
    Running(Scene scene, JsonNode project, LocalDate today) {
        this.today = today;
        this.scene = scene;
        this.portal = scene.portal();
        this.project = project;
        this.id = project.get("id").asText();
        this.owner = People.ownerOf(project.get("ownerDepartment").get("code").asText());
    }

    void play() {
        LocalDate now = scene.time().today();
        portal.put(owner, home() + "/operator", read(), Map.of("kind", "PURCHASED_SERVICE", "name", "四川云栈信息技术有限公司", "plan",
                "7×24小时值守，每季度巡检，重大活动期间驻场保障。"));
        String approved = submitted(now.getYear(), "当年新投入运行，按合同和市场价测算。");
        portal.post("finance", approved + "/grant", portal.get("finance", approved), Map.of("lines", List.of(Map.of("line", 1, "amount", 180000,
                "reason", "按软件开发合同额的标准费率核减。")), "opinion", "其余各项同意。", "documentNumber", "巴财行〔" + now.getYear() + "〕46号"));
        enter("/contracts", Map.of("number", "YW-" + now, "title", "应用软件维护服务", "supplier", "四川云栈信息技术有限公司", "amount", 120000, "signedOn",
                now.toString(), "from", now.toString(), "to", now.plusMonths(6).toString(), "budgetAssured", true));
        submitted(now.getYear() + 1, "与本年度持平，增加一次密码应用安全性评估。");
        cloud(8, "投入运行后日均并发约600，按压测结果测算。", true);
        cloud(4, "新接入三个县区，预计并发增长三成。", false);
        enter("/assessments", Map.of("kind", "MLPS_ASSESSMENT", "level", "三级", "passed", true, "organ", "四川省信息安全测评中心", "assessedOn",
                now.toString(), "validUntil", today.plusDays(SOON).toString(), "documentId", file("MLPS_ASSESSMENT", "等级保护测评报告")));
    }

    private String submitted(int year, String explanation) {
        String path = "/om-budgets/" + portal.create(owner, "/om-budgets", Map.of("projectId", id, "year", year, "content", Map.of("lines",
                List.of(line("SOFTWARE_MAINTENANCE", 200000, "应用软件维护，按开发合同额测算"), line("SECURITY_ASSESSMENT", 60000, "等级保护三级年度测评"),
                        line("NETWORK", 24000, "电子政务外网专线一条")), "explanation", explanation, "documents",
                List.of(file("OM_BUDGET", year + "年运维经费预算"))))).get("id").asText();
        portal.post(owner, path + "/submission", portal.get(owner, path), Map.of());
        return path;
    }

    private static Map<String, Object> line(String kind, int amount, String ground) {
        return Map.of("kind", kind, "amount", amount, "ground", ground);
    }

    private void cloud(int vcpu, String reason, boolean granted) {
        LocalDate now = scene.time().today();
        String path = "/cloud-requests/" + portal.create(owner, "/cloud-requests", Map.of("projectId", id, "content", Map.of("purpose", "OPERATION",
                "quantity", Map.of("vcpu", vcpu, "memoryGb", vcpu * 4, "storageGb", vcpu * 100), "network", "电子政务外网，20M", "reason", reason,
                "from", now.toString(), "to", now.plusYears(2).toString()))).get("id").asText();
        if (granted) {
            String step = "/steps/" + portal.get(owner, path).at("/waitsFor/id").asText();
            portal.post("data", step + "/outcome", portal.get("data", step), Map.of("outcome", "AGREED", "opinion", "同意。"));
        }
    }

    private void enter(String deed, Object body) {
        portal.post(owner, home() + deed, read(), body);
    }

    private String file(String type, String title) {
        byte[] paper = PlanText.paper(project.get("code").asText());
        JsonNode announced = portal.create(owner, "/projects/" + id + "/documents", Map.of("type", type, "title",
                project.get("name").asText() + title, "file", Map.of("fileName", title + ".pdf", "size", paper.length)));
        portal.upload(owner, "/document-versions/" + announced.at("/versions/0/id").asText() + "/content", paper);
        return announced.get("id").asText();
    }

    private JsonNode read() {
        return portal.get(owner, home());
    }

    private String home() {
        return "/operations/" + id;
    }
}
