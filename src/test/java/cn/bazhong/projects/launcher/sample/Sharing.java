package cn.bazhong.projects.launcher.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a project that is carried out brings forth in information, how far it is shared and used (A10, A16, A32), and what was
 * found of its owner and of another: insecure and lifted again (A47), not shared last year (A32), data not delivered (A11).
 */
final class Sharing {
    private static final String HOME = "/catalogue-entries/";
    private static final String DATA = "data";
    private static final String POLICE = "police";
    private static final String USER = "kjj";
    private static final String NOT_DELIVERED = "511900-SLJ";
    private static final int TO_REGISTER = 5;
    private static final int TO_MEND = 12;
    private static final int HEARD_BEFORE = 4;

    private final Scene scene;
    private final Portal portal;
    private final String owner;
    private final String project;
    private final LocalDate today;

    Sharing(Scene scene, JsonNode project, LocalDate today) {
        this.scene = scene;
        this.portal = scene.portal();
        this.owner = People.ownerOf(project.get("ownerDepartment").get("code").asText());
        this.project = project.get("id").asText();
        this.today = today;
    }

    void play() {
        String first = portal.get(owner, "/catalogue-entries?project=" + project).at("/items/0/id").asText();
        write(first, content(read(first).at("/content/resource").asText(), false));
        register(first);
        deed(DATA, first, "/aggregation", Map.of("since", portal.today()));
        deed(owner, first, "/sharing", Map.of("since", portal.today()));
        deed(owner, enter(content("业务办理过程信息", false)), "/submission", Map.of());
        enter(content("个人敏感信息明细", true));
        insecure();
        portal.create(USER, HOME + first + "/uses", Map.of("purpose", "核验科技项目申报单位基本情况", "effect", "申报单位不再重复提交证明材料。",
                "problems", "个别字段更新不及时。", "usedSince", portal.today()));
        notShared();
        notDelivered();
    }

    private void register(String entry) {
        deed(owner, entry, "/submission", Map.of());
        scene.time().on(scene.time().daysOn(TO_REGISTER));
        deed(DATA, entry, "/registration", Map.of("number", "BZ-DR-" + portal.today(), "registeredOn", portal.today()));
    }

    /** Found by public security after the owner was heard, put right, and lifted by it. */
    private void insecure() {
        String finding = propose(POLICE, Map.of("kind", "SECURITY_FAILED", "projectId", project, "facts", "抽测发现管理后台存在弱口令，日志留存不足六个月。"));
        found(POLICE, finding, "经核查属实，陈述意见已采纳部分。", "巴公网安〔" + year() + "〕18号");
        scene.time().on(scene.time().daysOn(TO_MEND));
        say(owner, finding, "/remedies", Map.of("doneOn", portal.today(), "text", "已更换口令策略并扩容日志存储，复测通过。"));
        say(POLICE, finding, "/ending", Map.of("documentNumber", "巴公网安〔" + year() + "〕26号", "endedOn", portal.today(), "reason",
                "复测符合要求。"));
    }

    /** Of last year: it restricts the owner to the end of this one. */
    private void notShared() {
        String finding = propose(DATA, Map.of("kind", "DATA_NOT_SHARED", "projectId", project, "year", Integer.parseInt(year()) - 1, "facts",
                "原系统产生的业务数据上年度全年未按要求共享。"));
        found(DATA, finding, "上年度确未共享，不影响今年已共享的资源。", "巴数认〔" + year() + "〕5号");
    }

    /** Another owner is being heard. */
    private void notDelivered() {
        scene.time().on(today.minusDays(HEARD_BEFORE));
        propose(DATA, Map.of("kind", "DATA_NOT_DELIVERED", "department", NOT_DELIVERED, "facts", "水利普查数据未按技术要求完成归集。"));
    }

    private String propose(String organ, Map<String, Object> asked) {
        return portal.create(organ, "/determinations", new HashMap<>(asked)).get("id").asText();
    }

    private void found(String organ, String finding, String reason, String number) {
        say(owner, finding, "/statement", Map.of("statement", "情况属实，已组织整改，请考虑系统建设周期。"));
        scene.time().on(scene.time().daysOn(TO_REGISTER));
        say(organ, finding, "/decision", Map.of("found", true, "documentNumber", number, "decidedOn", portal.today(), "reason", reason));
    }

    private void say(String by, String finding, String deed, Map<String, Object> body) {
        String path = "/determinations/" + finding;
        portal.post(by, path + deed, portal.get(by, path), body);
    }

    private String enter(Map<String, Object> content) {
        return portal.create(owner, "/catalogue-entries", Map.of("projectId", project, "content", content)).get("id").asText();
    }

    private void write(String entry, Map<String, Object> content) {
        portal.put(owner, HOME + entry + "/contents", read(entry), content);
    }

    private void deed(String by, String entry, String deed, Map<String, Object> body) {
        portal.post(by, HOME + entry + deed, read(entry), body);
    }

    private JsonNode read(String entry) {
        return portal.get(owner, HOME + entry);
    }

    private String year() {
        return portal.today().substring(0, 4);
    }

    private static Map<String, Object> content(String resource, boolean sensitive) {
        return Map.of("resource", resource, "fields", String.join("、", List.of("办件编号", "事项名称", "办理单位", "办结时间")), "sharingKind",
                "UNCONDITIONAL", "openKind", "CONDITIONAL", "onlyForParticularFirms", false, "format", "接口", "updateCycle", "每日", "sensitive",
                sensitive);
    }
}
