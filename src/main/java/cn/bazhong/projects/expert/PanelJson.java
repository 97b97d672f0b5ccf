package cn.bazhong.projects.expert;

import cn.bazhong.projects.database.StoredJson;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What a draw keeps as a whole, as JSON in one column each. */
@ApplicationScoped
class PanelJson {
    private final StoredJson json;

    PanelJson(StoredJson json) {
        this.json = json;
    }

    String write(Object value) {
        return json.write(value);
    }

    /** What has to be held against the record. */
    DrawProof proof(DrawnPanel kept, Panel panel) {
        return new DrawProof(kept.seed(), json.read(kept.registerJson(), Object.class), panel.draw());
    }

    /** The draw repeated from what was kept: nothing of its result is stored. */
    Panel panel(DrawnPanel kept) {
        DrawCriteria criteria = json.read(kept.criteriaJson(), DrawCriteria.class);
        List<Draw.Candidate> register = json.read(kept.registerJson(), new TypeReference<>() {
        });
        return new Panel(criteria, register, Draw.of(kept.seed(), criteria, register),
                json.read(kept.replacementsJson(), new TypeReference<>() {
                }));
    }
}
