package cn.bazhong.projects.launcher.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;

/** One dossier from the chosen way to the reviewed budget, deed by deed. */
final class Handing {
    private static final String DEPTH = "需求调研、方案论证和测算均已完成，形成实施方案送审稿。";
    private static final Map<String, String> ORGANS = Map.of("CYBERSPACE_OPINION", "cyber", "SECRECY_OPINION", "secrecy",
            "FINANCE_OPINION", "finance", "PUBLIC_SECURITY_OPINION", "police", "ECONOMY_OPINION", "industry");
    /** Of the industry authorities one has an account; what others say comes on paper. */
    private static final Map<String, String> SOUND = Map.of("NEED", "依据充分，问题清楚。", "SCOPE", "目标和内容与年度清单一致。",
            "TECHNICAL_DESIGN", "利用既有云资源和共享平台，路线可行。", "COSTS", "测算依据较完整，单价在近期同类项目范围内。");
    private static final String AUTHORITY = "511900-WJW";

    private final Portal portal;
    private final People people;
    private final JsonNode project;
    private final String owner;
    private String path;

    Handing(Scene scene, JsonNode project) {
        this.portal = scene.portal();
        this.people = scene.people();
        this.project = project;
        this.owner = People.ownerOf(project.get("ownerDepartment").get("code").asText());
    }

    /** The way is chosen, the dossier begun, its document filed, its sections written; partners confirm their parts. */
    Handing write() {
        String home = "/projects/" + project.get("id").asText();
        portal.put(owner, home + "/approval-path", portal.get(owner, home + "/approval-path"),
                Map.of("kind", "PLAN_ONLY", "grounds", Map.of("depthOfPreparation", DEPTH)));
        JsonNode written = write("IMPLEMENTATION_PLAN", "实施方案");
        for (JsonNode part : written.get("parts")) {
            String partner = People.ownerOf(part.get("department").get("code").asText());
            portal.post(partner, path + "/confirmations", portal.get(partner, path), Map.of());
        }
        return this;
    }

    /** What is to be looked at before the owner applies to state or province (A13). */
    Handing writeUpstream() {
        write("UPSTREAM_PLAN", "向上申报方案");
        return this;
    }

    private JsonNode write(String type, String title) {
        JsonNode begun = portal.create(owner, "/projects/" + project.get("id").asText() + "/dossiers", Map.of("type", type));
        path = "/dossiers/" + begun.get("id").asText();
        Map<String, Object> content = PlanText.of(project, begun.get("content"));
        content.put("documentId", file(type, title));
        return portal.put(owner, path + "/contents", begun, content);
    }

    JsonNode project() {
        return project;
    }

    /** Its id, once it is begun. */
    String dossier() {
        return path.substring("/dossiers/".length());
    }

    private String file(String type, String title) {
        byte[] paper = PlanText.paper(project.get("code").asText());
        JsonNode announced = portal.create(owner, "/projects/" + project.get("id").asText() + "/documents", Map.of("type", type,
                "title", project.get("name").asText() + title, "file", Map.of("fileName", title + ".pdf", "size", paper.length)));
        portal.upload(owner, "/document-versions/" + announced.at("/versions/0/id").asText() + "/content", paper);
        return announced.get("id").asText();
    }

    Handing submit() {
        portal.post(owner, path + "/submission", portal.get(owner, path), Map.of("letterNumber",
                "函〔" + portal.today().substring(0, 4) + "〕" + (project.get("code").asText().hashCode() & 63) + "号",
                "letterDate", portal.today(), "reuseOpinions", true));
        return this;
    }

    Handing opinions() {
        return opinionsBut("");
    }

    /** All others agree, economy and information on a condition. */
    Handing opinionsBut(String silent) {
        for (JsonNode step : allOpen()) {
            String kind = step.get("kind").asText();
            if (kind.equals(silent)) {
                continue;
            }
            if (kind.equals("ECONOMY_OPINION")) {
                conclude("industry", step, Map.of("outcome", "AGREED_WITH_CONDITIONS", "opinion", "原则同意，请优先复用已建成的通用组件。",
                        "conditions", List.of(Map.of("text", "招标前提交通用组件复用清单", "due", portal.today().substring(0, 4) + "-12-31"))));
            } else if (kind.equals("INDUSTRY_OPINION") && !step.get("department").get("code").asText().equals(AUTHORITY)) {
                onPaper(step);
            } else {
                conclude(kind.equals("INDUSTRY_OPINION") ? "authority" : ORGANS.get(kind), step,
                        Map.of("outcome", "AGREED", "opinion", "同意该方案。"));
            }
        }
        return this;
    }

    private void onPaper(JsonNode step) {
        Map<String, Object> paper = Map.of("decision", Map.of("outcome", "AGREED", "opinion", "符合行业规划，同意。"),
                "decisionDate", portal.today(), "documentNumber", "行业函〔" + portal.today().substring(0, 4) + "〕7号", "signatory", "分管负责同志");
        JsonNode registered = portal.post(people.office(), "/steps/" + step.get("id").asText() + "/paper-registrations",
                portal.get(people.office(), "/steps/" + step.get("id").asText()), paper);
        portal.post(people.officeSecond(), "/paper-registrations/" + registered.get("id").asText() + "/check",
                portal.get(people.officeSecond(), "/paper-registrations/" + registered.get("id").asText()), Map.of("confirmed", true));
    }

    Handing answered() {
        for (JsonNode opinion : portal.get(owner, path.replace("dossiers", "consultations")).get("opinions")) {
            if (opinion.get("toAnswer").asBoolean()) {
                String step = "/steps/" + opinion.get("stepId").asText();
                portal.post(owner, step + "/answer", portal.get(owner, step),
                        Map.of("adopted", true, "statement", "采纳，已在技术方案中明确复用范围。"));
            }
        }
        return this;
    }

    /** The vice-mayor in charge has the review go on without an opinion that is overdue (A20). */
    Handing goneOnWithout(String kind) {
        String home = "/steps/" + open(kind).get("id").asText();
        portal.post(people.chair(), home + "/coordination", portal.get(people.chair(), home), Map.of("decision", "PROCEED", "reason",
                "多次催办未出具意见，先行组织评审。"));
        return this;
    }

    /** It comes after the review, and the office has to rule whether the committee reviews again (A20). */
    Handing cameLate() {
        JsonNode late = Portal.stream(portal.get(owner, path + "/procedure").get("steps"))
                .filter(step -> step.get("kind").asText().equals("CYBERSPACE_OPINION")).findFirst().orElseThrow();
        conclude("cyber", late, Map.of("outcome", "AGREED", "opinion", "同意，建议上线前完成等级保护测评。"));
        return this;
    }

    Handing objected() {
        conclude("cyber", open("CYBERSPACE_OPINION"), Map.of("outcome", "DISAGREED", "opinion",
                "数据分类分级和重要数据保护措施不明确，请补充后再行征求意见。"));
        return this;
    }

    Handing materialAsked() {
        JsonNode step = open("SECRECY_OPINION");
        portal.post("secrecy", "/steps/" + step.get("id").asText() + "/material-requests",
                portal.get("secrecy", "/steps/" + step.get("id").asText()), Map.of("what", "请补充密码应用方案及产品清单。"));
        return this;
    }

    Handing technicallyReviewed() {
        JsonNode step = open("TECHNICAL_REVIEW");
        conclude(people.seatedOn(step.get("role").asText()), step, Map.of("outcome", "AGREED", "opinion",
                "方案目标明确，技术路线可行，投资测算基本合理，同意提交综合评审。", "assessment", assessment(Map.of())));
        return this;
    }

    Handing returned() {
        JsonNode step = open("TECHNICAL_REVIEW");
        conclude(people.seatedOn(step.get("role").asText()), step, Map.of("outcome", "RETURNED", "opinion",
                "请补充性能测算，并细化费用依据。", "assessment", assessment(Map.of("TECHNICAL_DESIGN", "缺少并发和存储的测算",
                        "COSTS", "软件开发费用没有工作量依据"))));
        return this;
    }

    /** Section by section; those that have to be mended by what was found. */
    private List<Map<String, Object>> assessment(Map<String, String> wanting) {
        return Portal.stream(portal.get(owner, path).get("assessed")).map(JsonNode::asText).map(section -> wanting.containsKey(section)
                ? Map.<String, Object>of("section", section, "sound", false, "finding", wanting.get(section))
                : Map.<String, Object>of("section", section, "sound", true, "finding", SOUND.getOrDefault(section, ""))).toList();
    }

    Handing reported() {
        conclude(owner, open("GOVERNMENT_REPORT"), Map.of("outcome", "AGREED", "opinion", "综合评审已通过，请予审定。"));
        return this;
    }

    Handing decided() {
        conclude(people.government(), open("GOVERNMENT_DECISION"), Map.of("outcome", "AGREED", "opinion", "同意。"));
        return this;
    }

    Handing approved() {
        String number = "巴发改审批〔" + portal.today().substring(0, 4) + "〕" + serial() + "号";
        conclude("drc", open("DESIGN_APPROVAL", "PROJECT_FILING"), Map.of("outcome", "AGREED", "opinion", "同意实施方案及投资概算。",
                "documentNumber", number));
        portal.issue("drc", "DOSSIER", dossier(), "APPROVAL", number);
        return this;
    }

    /** An organ numbers its papers of a year once each: the project's own number, apart for those of another list. */
    private int serial() {
        String[] code = project.get("code").asText().split("-");
        return Integer.parseInt(code[1]) % 5 * 100 + Integer.parseInt(code[2]);
    }

    /** Finance takes a tenth off the first line. */
    Handing budgetReviewed() {
        JsonNode dossier = portal.get("finance", path);
        JsonNode line = dossier.at("/content/costLines/0");
        conclude("finance", open("BUDGET_REVIEW"), Map.of("outcome", "AGREED", "opinion", "按评审结果执行。", "items", List.of(Map.of(
                "item", line.get("id").asText(), "version", dossier.get("versions").asInt(), "verdict", "REDUCE",
                "amount", line.get("amount").decimalValue().multiply(new BigDecimal("0.9"))
                        .setScale(2, RoundingMode.HALF_UP), "reason", "人月单价高于近期同类项目"))));
        return this;
    }

    private List<JsonNode> allOpen() {
        return Portal.stream(portal.get(owner, path + "/procedure").get("steps"))
                .filter(step -> step.get("state").asText().equals("OPEN")).toList();
    }

    /** The step that is open of these kinds: what is no government investment is filed, not approved (A6). */
    private JsonNode open(String... kinds) {
        return allOpen().stream().filter(step -> List.of(kinds).contains(step.get("kind").asText())).findFirst()
                .orElseThrow(() -> new IllegalStateException("Sample data stopped: none of " + List.of(kinds) + " is open for "
                        + project.get("name")));
    }

    private void conclude(String user, JsonNode step, Map<String, Object> decision) {
        String home = "/steps/" + step.get("id").asText();
        portal.post(user, home + "/outcome", portal.get(user, home), decision);
    }
}
