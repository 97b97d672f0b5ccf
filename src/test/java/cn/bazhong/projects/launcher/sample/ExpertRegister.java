package cn.bazhong.projects.launcher.sample;

import cn.bazhong.projects.launcher.DemoAccounts;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Fills the experts' register, and draws from it for the session that is to come (A5). */
final class ExpertRegister {
    private static final String SINCE = "2022-06-01";

    private ExpertRegister() {
    }

    static void fill(Scene scene) {
        Ledger.experts().forEach(expert -> scene.portal().create(scene.people().office(), "/experts", entry(expert)));
    }

    /** Six with two reserves, one of whom has to come. */
    static void draw(Scene scene) {
        Portal portal = scene.portal();
        String office = scene.people().office();
        JsonNode draw = portal.create(office, "/expert-draws", Map.of("purpose", "年度清单调整评审会", "neededOn", portal.today(),
                "fields", List.of(), "count", 6, "reserves", 2, "excludedEmployers", List.of("511900-GGZY"), "exclusions", List.of()));
        portal.post(office, "/expert-draws/" + draw.get("id").asText() + "/replacements", draw,
                Map.of("expertId", draw.at("/sitting/0/id").asText(), "reason", "因公出差，不能参会"));
    }

    private static Map<String, Object> entry(List<String> cells) {
        Map<String, Object> entry = new HashMap<>(Map.of("name", cells.get(0), "employer", cells.get(1), "title", cells.get(2),
                "fields", Arrays.asList(cells.get(3).split(" ")), "validFrom", SINCE));
        entry.put("userId", cells.get(4).isEmpty() ? null : DemoAccounts.idOf(cells.get(4)));
        return entry;
    }
}
