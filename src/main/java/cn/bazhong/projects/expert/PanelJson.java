package cn.bazhong.projects.expert;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What a draw keeps as a whole, as JSON in one column each. */
@ApplicationScoped
class PanelJson {
    private final ObjectMapper json;

    PanelJson(ObjectMapper json) {
        this.json = json;
    }

    String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Plain data", impossible);
        }
    }

    /** The draw repeated from what was kept: nothing of its result is stored. */
    Panel panel(DrawnPanel kept) {
        DrawCriteria criteria = read(kept.criteriaJson(), new TypeReference<>() {
        });
        List<Draw.Candidate> register = read(kept.registerJson(), new TypeReference<>() {
        });
        return new Panel(criteria, register, Draw.of(kept.seed(), criteria, register),
                read(kept.replacementsJson(), new TypeReference<>() {
                }));
    }

    private <T> T read(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Stored by this package", impossible);
        }
    }
}
