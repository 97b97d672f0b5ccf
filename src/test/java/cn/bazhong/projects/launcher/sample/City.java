package cn.bazhong.projects.launcher.sample;

import cn.bazhong.projects.launcher.sample.PlannedProject.Turn;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Government and Party committee of a jurisdiction decide on a list, line by line; one of the two in turn on paper. */
final class City {
    private static final int ALL = 100;
    private static final int DELIBERATION = 5;
    private static final String SPREAD = "年度信息化专项经费有限，核减本年度投资，其余部分在后续年度安排。";
    private static final String NOT_THIS_YEAR = "建设条件尚不成熟，暂缓列入本年度清单。";
    private static final String NOT_NEEDED = "与上级统建系统功能重复，不列入本年度清单。";

    private final Scene scene;
    private final String list;
    private final Map<String, PlannedProject> plans;
    private final int year;

    City(Scene scene, String list, List<PlannedProject> projects) {
        this.scene = scene;
        this.list = list;
        this.plans = projects.stream().collect(Collectors.toMap(PlannedProject::name, Function.identity()));
        this.year = projects.get(0).year();
    }

    void decideByGovernment() {
        List<Map<String, Object>> decisions = decisions(scene.people().government(), Map.of(Turn.R, "REDUCE", Turn.GD, "DEFER",
                Turn.GX, "DELETE"));
        if (year % 2 == 1) {
            onPaper(scene.people().government(), scene.people().governmentSecond(), decisions, "AGREED", papers().government() + "〔" + (year - 1) + "〕42号",
                    papers().mayor());
        } else {
            inPerson(scene.people().government(), decisions);
        }
    }

    void decideByParty() {
        List<Map<String, Object>> decisions = decisions(scene.people().party(), Map.of(Turn.PR, "REDUCE", Turn.PX, "DELETE"));
        if (year % 2 == 0) {
            boolean amends = decisions.stream().anyMatch(decision -> !decision.get("verdict").equals("AGREE"));
            onPaper(scene.people().party(), scene.people().partySecond(), decisions, amends ? "AMENDED" : "AGREED",
                    papers().party() + "〔" + (year - 1) + "〕37号", papers().secretary());
        } else {
            inPerson(scene.people().party(), decisions);
        }
    }

    /** Everything as it stands, in person: an adjustment of the list. */
    void agreeByGovernment() {
        scene.time().on(scene.time().daysOn(DELIBERATION));
        inPerson(scene.people().government(), decisions(scene.people().government(), Map.of()));
    }

    void agreeByParty() {
        scene.time().on(scene.time().daysOn(DELIBERATION));
        inPerson(scene.people().party(), decisions(scene.people().party(), Map.of()));
    }

    /** The government agrees to what the Party committee has changed, if it has. */
    void concur() {
        if (list().get("state").asText().equals("AT_GOVERNMENT")) {
            inPerson(scene.people().government(), decisions(scene.people().government(), Map.of()));
        }
    }

    private void inPerson(String user, List<Map<String, Object>> decisions) {
        scene.portal().post(user, "/annual-lists/" + list + "/decisions", list(), Map.of("decisions", decisions));
    }

    private void onPaper(String user, String second, List<Map<String, Object>> decisions, String outcome, String number,
            String signatory) {
        Portal portal = scene.portal();
        JsonNode step = portal.get(user, "/steps/" + list().get("stepId").asText());
        JsonNode paper = portal.post(user, "/steps/" + step.get("id").asText() + "/paper-registrations", step, Map.of(
                "decision", Map.of("outcome", outcome, "opinion", "原则同意，按会议纪要执行。", "items", decisions),
                "decisionDate", scene.time().today().toString(), "documentNumber", number, "signatory", signatory));
        scene.time().on(scene.time().daysOn(1));
        portal.post(second, "/paper-registrations/" + paper.get("id").asText() + "/check", paper, Map.of("confirmed", true));
    }

    private List<Map<String, Object>> decisions(String user, Map<Turn, String> verdicts) {
        JsonNode lines = scene.portal().get(user, "/annual-lists/" + list + "/lines?limit=" + ALL).get("items");
        return Portal.stream(lines).filter(line -> !line.get("verdicts").isEmpty())
                .map(line -> decision(line, plans.get(line.get("projectName").asText()), verdicts)).toList();
    }

    private static Map<String, Object> decision(JsonNode line, PlannedProject plan, Map<Turn, String> verdicts) {
        String verdict = verdicts.getOrDefault(plan.fate().turn(), "AGREE");
        Map<String, Object> decision = new LinkedHashMap<>();
        decision.put("item", line.get("id").asText());
        decision.put("version", line.get("version").asLong());
        decision.put("verdict", verdict);
        switch (verdict) {
            case "REDUCE" -> {
                decision.put("amount", plan.fundsOf(plan.year()).subtract(plan.total().subtract(plan.fate().yuan())));
                decision.put("reason", SPREAD);
            }
            case "DEFER" -> decision.put("reason", NOT_THIS_YEAR);
            case "DELETE" -> decision.put("reason", NOT_NEEDED);
            default -> decision.put("reason", line.get("needsDecision").asBoolean() ? "有法律依据，同意。" : null);
        }
        return decision;
    }

    private People.Papers papers() {
        return scene.people().papers();
    }

    private JsonNode list() {
        return scene.portal().get(scene.people().office(), "/annual-lists/" + list);
    }
}
