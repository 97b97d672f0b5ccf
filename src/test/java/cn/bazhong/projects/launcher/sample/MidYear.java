package cn.bazhong.projects.launcher.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Adjustments of a published list: money from above, a project that its owner gives up, one that lapses (A13, A15). */
final class MidYear {
    /** How far an adjustment has got. */
    enum Reach {
        GOVERNMENT, PARTY_COMMITTEE, COMMITTEE
    }

    private static final String GROUND = "省级补助资金年中下达，部分项目建设条件变化";
    private static final String CLEARING = "经年底清理，部分项目至今未开工，需调整年度资金安排";
    private static final String GRANTED = "省级补助资金已下达，相应增加上级下达资金";
    private static final String GIVEN_UP = "建设内容已纳入省级统建系统，本单位不再单独建设";
    private static final String URGENT = "已列为省级试点，须在三季度前建成，来不及等待下一年度清单";
    private static final String NOT_BEGUN = "前期工作未完成，年内无法开工";
    private static final BigDecimal FROM_ABOVE = new BigDecimal("200000.00");
    private static final int CALLED_AFTER = 30;
    private static final int ENOUGH_TO_LOSE_ONE = 8;

    private final Scene scene;
    private final List<PlannedProject> known;
    private final String list;

    /** @param known every project whose lines may come up */
    MidYear(Scene scene, String list, List<PlannedProject> known) {
        this.scene = scene;
        this.list = list;
        this.known = known;
    }

    /** From opening to publication: one project with other amounts, one cancelled, on a long list one that lapses. */
    void adjust(LocalDate opened) {
        scene.time().on(opened);
        List<JsonNode> standing = inForce();
        askForCancellation(standing.get(1));
        String issue = open(GROUND);
        List<Map<String, Object>> changes = new ArrayList<>(List.of(amended(standing.get(0))));
        if (standing.size() >= ENOUGH_TO_LOSE_ONE) {
            changes.add(lapsed(standing.get(2)));
        }
        City city = compose(issue, changes);
        city.agreeByGovernment();
        city.agreeByParty();
        scene.portal().post(scene.people().office(), "/annual-lists/" + issue + "/publication", read(issue), Map.of());
    }

    /** A few projects that were never begun lapse or change; so far it has got, and there it waits. */
    void adjustAgain(LocalDate opened, Reach reach) {
        scene.time().on(opened);
        List<JsonNode> standing = inForce();
        String issue = open(CLEARING);
        submit(issue, List.of(amended(standing.get(standing.size() - 1)), lapsed(standing.get(standing.size() - 2))));
        if (reach == Reach.COMMITTEE) {
            scene.time().on(opened.plusDays(CALLED_AFTER));
            new Committee(scene, issue, known).call();
            return;
        }
        City city = determined(issue);
        if (reach == Reach.GOVERNMENT) {
            askForException();
        }
        if (reach == Reach.PARTY_COMMITTEE) {
            city.agreeByGovernment();
        }
    }

    private City compose(String issue, List<Map<String, Object>> changes) {
        submit(issue, changes);
        return determined(issue);
    }

    private void submit(String issue, List<Map<String, Object>> changes) {
        scene.portal().post(scene.people().office(), "/annual-lists/" + issue + "/lines", read(issue), Map.of("changes", changes));
        scene.portal().post(scene.people().office(), "/annual-lists/" + issue + "/submission", read(issue), Map.of());
    }

    private City determined(String issue) {
        new Committee(scene, issue, known).determine();
        return new City(scene, issue, known);
    }

    /** The owner asks, whoever is seated agrees; the adjustment that is opened next has it. */
    private void askForCancellation(JsonNode line) {
        ask("CANCELLATION", line.get("projectId").asText(), line, GIVEN_UP, "情况属实，同意列入年度清单调整。");
    }

    /** One that did not come onto the list asks to go ahead all the same; the office agrees, the government has it before it. */
    private void askForException() {
        JsonNode left = scene.portal().get(scene.people().office(), "/projects?stage=NOT_LISTED&limit=1").get("items");
        left.forEach(project -> ask("LIST_EXCEPTION", project.get("id").asText(), project, URGENT, "情况属实，建议提请市政府审定。"));
    }

    private void ask(String kind, String project, JsonNode owned, String reason, String opinion) {
        String owner = People.ownerOf(owned.get("ownerDepartment").get("code").asText());
        JsonNode request = scene.portal().create(owner, "/requests", Map.of("kind", kind, "projectId", project, "reason", reason));
        String seated = scene.people().seatedOn(request.get("waitsFor").get("role").asText());
        JsonNode step = scene.portal().get(seated, "/steps/" + request.get("stepId").asText());
        scene.portal().post(seated, "/steps/" + step.get("id").asText() + "/outcome", step,
                Map.of("outcome", "AGREED", "opinion", opinion));
    }

    private String open(String ground) {
        Map<String, Object> asked = new LinkedHashMap<>();
        asked.put("ground", ground);
        return scene.portal().create(scene.people().office(), "/annual-lists/" + list + "/adjustments", asked).get("id").asText();
    }

    private List<JsonNode> inForce() {
        JsonNode issues = read(list).get("issues");
        String last = issues.get(issues.size() - 1).get("id").asText();
        return Portal.stream(scene.portal().get(scene.people().office(), "/annual-lists/" + last + "/standing").get("items"))
                .filter(line -> line.get("life").asText().equals("NEW") || line.get("life").asText().equals("CARRIED_OVER")).toList();
    }

    private static Map<String, Object> amended(JsonNode line) {
        List<Map<String, Object>> funds = new ArrayList<>();
        BigDecimal fromAbove = FROM_ABOVE;
        for (JsonNode one : line.get("funds")) {
            if (one.get("source").asText().equals("UPPER_LEVEL_FUNDS")) {
                fromAbove = fromAbove.add(one.get("amount").decimalValue());
            } else {
                funds.add(Map.of("source", one.get("source").asText(), "amount", one.get("amount").decimalValue()));
            }
        }
        funds.add(Map.of("source", "UPPER_LEVEL_FUNDS", "amount", fromAbove));
        return Map.of("kind", "AMEND", "lineId", line.get("lineId").asText(), "funds", funds, "ground", GRANTED);
    }

    private static Map<String, Object> lapsed(JsonNode line) {
        return Map.of("kind", "LAPSE", "lineId", line.get("lineId").asText(), "ground", NOT_BEGUN);
    }

    private JsonNode read(String issue) {
        return scene.portal().get(scene.people().office(), "/annual-lists/" + issue);
    }
}
