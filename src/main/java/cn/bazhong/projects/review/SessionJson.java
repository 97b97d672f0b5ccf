package cn.bazhong.projects.review;

import cn.bazhong.projects.database.StoredJson;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What a session keeps as a whole, as JSON in one column. */
@ApplicationScoped
class SessionJson {
    private final StoredJson json;

    SessionJson(StoredJson json) {
        this.json = json;
    }

    String write(Object value) {
        return json.write(value);
    }

    List<Declaration> declarations(SessionItem item) {
        return json.read(item.declaredJson(), new TypeReference<>() {
        });
    }

    List<Postponement> postponements(ReviewSession session) {
        return json.read(session.postponementsJson(), new TypeReference<>() {
        });
    }

    <T> T read(String text, Class<T> type) {
        return json.read(text, type);
    }
}
