package cn.bazhong.projects.benchmark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The statements of a script for another project or step: ids in the place of ids, fresh ones for those that were made, and
 * links that follow the chains as they stand now.
 */
final class Replay {
    private static final List<String> KINDS = List.of(Ids.PROJECT, Ids.APPLICATION, Ids.PROCEDURE, Ids.STEP, Ids.SUBMISSION,
            Ids.LINE);

    private final Map<String, String> changed = new HashMap<>();
    private final Map<String, ObjectNode> heads = new HashMap<>();

    Replay(Script script, long number) {
        KINDS.forEach(kind -> changed.put(Ids.of(kind, script.number()), Ids.of(kind, number)));
        changed.put(script.lists().get(Filling.year(script.number())), script.lists().get(Filling.year(number)));
        script.freshIds().forEach(id -> changed.put(id, UUID.randomUUID().toString()));
    }

    String parameter(String sql, String recorded) throws JsonProcessingException {
        String now = recorded;
        if (now != null && now.length() >= 36) {
            for (Map.Entry<String, String> change : changed.entrySet()) {
                now = now.replace(change.getKey(), change.getValue());
            }
        }
        return sql.contains("append_events(") ? linked(now) : now;
    }

    /** Remembers where a chain stands. */
    void locked(String subjectType, String subjectId, long seq, String hash) {
        heads.put(subjectType + subjectId, Json.MAPPER.createObjectNode().put("seq", seq).put("hash", hash));
    }

    private String linked(String links) throws JsonProcessingException {
        JsonNode all = Json.MAPPER.readTree(links);
        for (JsonNode one : all) {
            ObjectNode link = (ObjectNode) one;
            String subject = link.get("subjectType").asText() + link.get("subjectId").asText();
            ObjectNode head = heads.get(subject);
            link.put("seq", Long.toString(head.get("seq").asLong() + 1)).set("previous", head.get("hash"));
            link.put("hash", "%016x".formatted(ThreadLocalRandom.current().nextLong()).repeat(4));
            heads.put(subject, Json.MAPPER.createObjectNode().put("seq", head.get("seq").asLong() + 1)
                    .put("hash", link.get("hash").asText()));
        }
        return Json.MAPPER.writeValueAsString(all);
    }
}
