package cn.bazhong.projects.launcher.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** One application, from the first question to the office's word on it. */
final class Applying {
    private static final Map<Integer, String> DOUBTS = Map.of(
            3, "摘要写明数据暂存设备厂商云平台，未部署到“智慧巴中”云，与申明不一致。",
            4, "建设内容含执法检查移动应用，省、市已有统建系统，与申明不一致。");

    private final Portal portal;
    private final People people;
    private final PlannedProject project;
    private final String owner;
    private JsonNode application;

    private Applying(Scene scene, PlannedProject project) {
        this.portal = scene.portal();
        this.people = scene.people();
        this.project = project;
        this.owner = People.ownerOf(project.owner());
    }

    static Applying begin(Scene scene, String list, PlannedProject project) {
        Applying applying = new Applying(scene, project);
        applying.application = scene.portal().create(applying.owner, "/applications", Map.of("listId", list, "classified", false));
        return applying;
    }

    /** What somebody else has applied for. */
    static Applying of(Scene scene, PlannedProject project, String id) {
        Applying applying = new Applying(scene, project);
        applying.application = scene.portal().get(scene.people().office(), "/applications/" + id);
        return applying;
    }

    PlannedProject project() {
        return project;
    }

    String id() {
        return application.get("id").asText();
    }

    String projectId() {
        return application.get("projectId").asText();
    }

    /** Fills it in: what comes to mind first, then the whole, as autosave would see it. */
    Applying write() {
        Map<String, Object> whole = Profiles.of(project);
        application = portal.put(owner, path("/profile"), application, whole);
        return this;
    }

    /** As {@link #write()}, but with the goals as vague as they will be returned for. */
    Applying writeVaguely() {
        Map<String, Object> vague = new LinkedHashMap<>(Profiles.of(project));
        vague.put("performanceGoals", "提升管理服务水平，提高工作效率。");
        application = portal.put(owner, path("/profile"), application, vague);
        return this;
    }

    Applying submit() {
        application = portal.post(owner, path("/submission"), application, Map.of());
        return this;
    }

    /** What the portal answers when it is handed in all the same. */
    Applying submitInVain() {
        portal.refused(owner, path("/submission"), application, Map.of(), 422);
        return this;
    }

    Applying withdraw(String reason) {
        read(owner);
        application = portal.post(owner, path("/withdrawal"), application, Map.of("reason", reason));
        return this;
    }

    /** The office looks at all eight declarations and doubts at most one of them. */
    Applying confirm(int doubted) {
        String seated = seat().user();
        read(seated);
        List<Map<String, Object>> words = IntStream.rangeClosed(1, 8).mapToObj(item -> word(item, item != doubted)).toList();
        application = portal.put(seated, path("/negative-list-confirmations"), application, Map.of("confirmations", words));
        return this;
    }

    Applying accept() {
        confirm(0);
        conclude(Map.of("outcome", "AGREED", "opinion", "材料齐全，需求和目标明确，同意提交审委会集中审查。"));
        return this;
    }

    /** The office agrees in a signed paper, which somebody else will compare with the entry. */
    Applying acceptOnPaper() {
        confirm(0);
        Seat seat = seat();
        portal.post(seat.user(), "/steps/" + seat.step().get("id").asText() + "/paper-registrations", seat.step(), Map.of(
                "decision", Map.of("outcome", "AGREED", "opinion", "经办公室主任专题会议研究，同意受理。"),
                "decisionDate", portal.today(), "documentNumber", people.papers().office() + "〔" + (project.year() - 1) + "〕16号",
                "signatory", "丁世荣"));
        return this;
    }

    Applying giveBack() {
        conclude(Map.of("outcome", "RETURNED", "opinion", "请按意见修改后重新提交。", "returnedFields", List.of(
                Map.of("field", "performanceGoals", "reason", "绩效目标不明确，应写明可量化的指标和完成时间。"))));
        return this;
    }

    Applying refuse(String opinion) {
        conclude(Map.of("outcome", "DISAGREED", "opinion", opinion));
        return this;
    }

    /** Mends what was returned and hands it in again. */
    Applying mend() {
        read(owner);
        return write().submit();
    }

    private record Seat(String user, JsonNode step) {
    }

    private void conclude(Map<String, Object> decision) {
        Seat seat = seat();
        portal.post(seat.user(), "/steps/" + seat.step().get("id").asText() + "/outcome", seat.step(), decision);
        read(owner);
    }

    /** The step that waits, and who is seated on it. */
    private Seat seat() {
        JsonNode procedures = portal.get(people.office(), "/projects/" + projectId() + "/procedures").get("items");
        JsonNode step = Portal.stream(procedures).flatMap(procedure -> Portal.stream(procedure.get("steps")))
                .filter(one -> one.get("state").asText().equals("OPEN")).findFirst()
                .orElseThrow(() -> new IllegalStateException("Sample data stopped: no step is open for " + project.name()));
        String user = people.seatedOn(step.get("role").asText());
        return new Seat(user, portal.get(user, "/steps/" + step.get("id").asText()));
    }

    private void read(String user) {
        application = portal.get(user, path(""));
    }

    private String path(String deed) {
        return "/applications/" + id() + deed;
    }

    private static Map<String, Object> word(int item, boolean confirmed) {
        Map<String, Object> word = new LinkedHashMap<>();
        word.put("item", item);
        word.put("confirmed", confirmed);
        word.put("remark", confirmed ? null : DOUBTS.get(item));
        return word;
    }
}
