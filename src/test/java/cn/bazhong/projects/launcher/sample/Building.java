package cn.bazhong.projects.launcher.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A project with a reviewed budget is carried out: bought in lots, contracted, paid in part, behind one of its milestones. */
final class Building {
    private static final int TO_AWARD = 12;
    private static final int TO_SIGN = 4;
    private static final int TO_PAY = 5;
    private static final int TO_MEND = 10;

    private final Scene scene;
    private final Portal portal;
    private final String owner;
    private final String project;
    private final String path;

    Building(Scene scene, JsonNode project) {
        this.scene = scene;
        this.portal = scene.portal();
        this.owner = People.ownerOf(project.get("ownerDepartment").get("code").asText());
        this.project = project.get("id").asText();
        this.path = "/projects/" + this.project + "/execution";
    }

    void play() {
        LocalDate begun = scene.time().today();
        begin();
        reports(YearMonth.from(begun));
        post("/lots/" + id(1) + "/procurement", procurement("FRAMEWORK_AGREEMENT"));
        disturb();
    }

    /** A change is asked for, a delay reported, an order given. */
    void disturb() {
        askForChange();
        lookedOver();
    }

    /** Two of three lots are bought and contracted, one paid in part, the first milestone reached. */
    Building begin() {
        LocalDate begun = scene.time().today();
        BigDecimal budget = read().get("budget").decimalValue();
        put("/milestones", Map.of("milestones", List.of(point("完成采购", begun.plusDays(25), 10), point("需求确认", begun.plusDays(40), 25),
                point("系统上线", begun.plusDays(120), 80), point("具备试运行条件", begun.plusDays(160), 100))));
        post("/lots", lot("应用软件开发", "业务系统开发、数据治理和共享接口", part(budget, "0.70"), false));
        post("/lots", lot("国产设备采购", "终端和网络安全设备", part(budget, "0.20"), true));
        post("/lots", lot("项目监理", "建设全过程监理", part(budget, "0.03"), false));
        buy(0, "COMPETITIVE_CONSULTATION", part(budget, "0.68"));
        buy(2, "COMPETITIVE_NEGOTIATION", part(budget, "0.03"));
        scene.time().on(scene.time().daysOn(TO_SIGN));
        sign(2, "PROJECT_SUPERVISION", "项目监理合同", "巴中信诚工程监理有限公司", part(budget, "0.03"));
        sign(0, "SOFTWARE_DEVELOPMENT", "应用软件开发合同", "四川云栈信息技术有限公司", part(budget, "0.68"));
        reach(0);
        scene.time().on(scene.time().daysOn(TO_PAY));
        post("/contracts/" + read().at("/lots/0/contracts/0/id").asText() + "/payments", Map.of("amount", part(budget, "0.20"),
                "paidOn", portal.today(), "source", "SPECIAL_FUNDS", "voucher", "记-" + portal.today(), "purpose", "合同签订后首付款"));
        post("/archives", Map.of("number", "XM-" + portal.today() + "-01", "title", "报批、采购与合同文件", "retention", "THIRTY_YEARS", "items", 26,
                "filedOn", portal.today(), "place", "机关档案室2号柜"));
        return this;
    }

    /** The owner reports a delay, which three organs have to take note of (A26); finance has ordered something put right (A43). */
    private void lookedOver() {
        portal.create(owner, "/incidents", Map.of("projectId", project, "kind", "SERIOUS_DELAY", "occurredOn", portal.today(), "what",
                "承建单位项目经理更换，需求确认较计划滞后一个月以上。", "measures", "已约谈承建单位，要求两周内提交赶工计划。", "documents",
                List.of(portal.get(owner, "/projects/" + project + "/documents?limit=1").at("/items/0/id").asText())));
        portal.create("finance", "/rectifications", Map.of("projectId", project, "documentNumber", "巴财监〔" + portal.today().substring(0, 4)
                + "〕21号", "items", List.of(Map.of("subject", "USE_OF_FUNDS", "wrong", "首付款支付前未取得履约保函。", "required",
                "补办履约保函，并完善支付审核程序。")), "workingDays", TO_MEND));
    }

    /** A tenth more for the first line, which waits for the office (A25). */
    private void askForChange() {
        String change = "/change-requests/" + portal.create(owner, "/change-requests", Map.of("projectId", project)).get("id").asText();
        JsonNode begun = portal.get(owner, change);
        JsonNode line = begun.at("/lines/0");
        JsonNode written = portal.put(owner, change + "/contents", begun, Map.of("reason", "省级共享平台接口规范调整，需增加数据治理和接口改造内容。",
                "contents", "原：对接两类省级接口。现：对接五类省级接口，并补充历史数据清洗。", "mainContents", false, "goalsKept", true, "lines",
                List.of(Map.of("id", line.get("id").asText(), "amount", part(line.get("before").decimalValue(), "1.10")))));
        portal.post(owner, change + "/submission", written, Map.of());
    }

    private void buy(int lot, String method, BigDecimal amount) {
        post("/lots/" + id(lot) + "/procurement", procurement(method));
        scene.time().on(scene.time().daysOn(TO_AWARD / 2));
        post("/lots/" + id(lot) + "/award", Map.of("supplier", lot == 2 ? "巴中信诚工程监理有限公司" : "四川云栈信息技术有限公司", "amount", amount,
                "awardedOn", portal.today(), "noticeNumber", "BZZC-" + portal.today()));
    }

    private Map<String, Object> procurement(String method) {
        return Map.of("route", "GOVERNMENT_PROCUREMENT", "method", method, "startedOn", portal.today(), "agency", "巴中市政府采购中心");
    }

    private void sign(int lot, String kind, String title, String supplier, BigDecimal amount) {
        Map<String, Object> contract = new HashMap<>(Map.of("kind", kind, "number", "BZHT-" + portal.today() + "-" + lot, "title", title,
                "supplier", supplier, "amount", amount, "signedOn", portal.today()));
        if (kind.equals("SOFTWARE_DEVELOPMENT")) {
            contract.putAll(Map.of("sourceCodeClause", "第十二条：源代码归建设单位所有，随验收交付。", "patentClause", "第十二条：专利申请权归建设单位。",
                    "resultClause", "第十三条：全部成果归建设单位。"));
        }
        post("/lots/" + id(lot) + "/contracts", contract);
    }

    private void reach(int milestone) {
        post("/milestones/" + read().at("/milestones/" + milestone + "/id").asText() + "/completion", Map.of("reachedOn", portal.today()));
    }

    /** Every month that is over but the last, which is still to be reported. */
    private void reports(YearMonth month) {
        int percent = 5;
        YearMonth last = YearMonth.from(LocalDate.now(WorkingTime.ZONE)).minusMonths(1);
        for (YearMonth each = month; each.isBefore(last); each = each.plusMonths(1)) {
            scene.time().on(each.plusMonths(1).atDay(1));
            post("/progress-reports", Map.of("month", each.toString(), "percent", percent, "done", "按计划推进需求调研和原型设计。",
                    "problems", "个别科室需求反复，确认较慢。", "next", "完成需求确认。"));
            percent += 10;
        }
    }

    private static Map<String, Object> point(String name, LocalDate day, int percent) {
        return Map.of("name", name, "plannedOn", day.toString(), "percent", percent);
    }

    private static Map<String, Object> lot(String name, String contents, BigDecimal budget, boolean inCatalogue) {
        return Map.of("name", name, "contents", contents, "budget", budget, "works", false, "inCatalogue", inCatalogue);
    }

    private static BigDecimal part(BigDecimal whole, String share) {
        return whole.multiply(new BigDecimal(share)).setScale(2, RoundingMode.HALF_UP);
    }

    private String id(int lot) {
        return read().at("/lots/" + lot + "/id").asText();
    }

    private JsonNode read() {
        return portal.get(owner, path);
    }

    private void post(String deed, Object body) {
        portal.post(owner, path + deed, read(), body);
    }

    private void put(String deed, Object body) {
        portal.put(owner, path + deed, read(), body);
    }
}
