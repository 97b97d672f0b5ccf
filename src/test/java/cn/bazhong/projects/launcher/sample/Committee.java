package cn.bazhong.projects.launcher.sample;

import cn.bazhong.projects.launcher.sample.PlannedProject.Turn;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The review committee determines a list: as many sessions as its items need, then the chair's word on the whole. */
final class Committee {
    private static final int MOST_ITEMS = 18;
    private static final int INVITED_AHEAD = 5;
    private static final int INVITED_WELL_AHEAD = 10;

    private final Scene scene;
    private final String list;
    private final Map<String, PlannedProject> plans;

    Committee(Scene scene, String list, List<PlannedProject> projects) {
        this.scene = scene;
        this.list = list;
        this.plans = projects.stream().collect(Collectors.toMap(PlannedProject::name, Function.identity()));
    }

    void determine() {
        List<JsonNode> waiting = waiting();
        int sessions = (waiting.size() + MOST_ITEMS - 1) / MOST_ITEMS;
        for (int i = 0; i < sessions; i++) {
            List<JsonNode> items = waiting.subList(waiting.size() * i / sessions, waiting.size() * (i + 1) / sessions);
            hold(items, i == 0);
        }
        JsonNode step = scene.portal().get(scene.people().chair(), "/steps/" + scene.portal().get(scene.people().office(),
                "/annual-lists/" + list).get("stepId").asText());
        scene.portal().post(scene.people().chair(), "/steps/" + step.get("id").asText() + "/outcome", step,
                Map.of("outcome", "AGREED", "opinion", "同意审委会逐项审查结论，按程序报市政府、市委审定。"));
    }

    /** One session of the whole committee on everything that waits, to come in two weeks; who is called has not answered yet. */
    void call() {
        Sitting.conveneAll(scene, occasion(), waiting(), scene.time().daysOn(INVITED_WELL_AHEAD));
    }

    private void hold(List<JsonNode> items, boolean first) {
        Sitting sitting = Sitting.convene(scene, occasion(), items, scene.time().daysOn(INVITED_AHEAD));
        sitting.answer(first);
        scene.time().on(sitting.day());
        sitting.open();
        sitting.castBallots();
        sitting.takeDownVotes(this::turn, first);
        sitting.conclude(this::turn);
        sitting.close();
    }

    private Map<String, Object> occasion() {
        return Map.of("docket", "ANNUAL_LIST", "listId", list);
    }

    private Turn turn(JsonNode item) {
        return plans.get(item.get("projectName").asText()).fate().turn();
    }

    private List<JsonNode> waiting() {
        List<JsonNode> waiting = new ArrayList<>();
        scene.portal().get(scene.people().office(), "/review-sessions/preparation?docket=ANNUAL_LIST&listId=" + list)
                .get("items").forEach(waiting::add);
        return waiting;
    }
}
