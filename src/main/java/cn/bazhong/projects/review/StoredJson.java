package cn.bazhong.projects.review;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What a session keeps as a whole, as JSON in one column. */
@ApplicationScoped
class StoredJson {
    private static final TypeReference<List<Declaration>> DECLARATIONS = new TypeReference<>() {
    };
    private static final TypeReference<List<Postponement>> POSTPONEMENTS = new TypeReference<>() {
    };

    private final ObjectMapper json;

    StoredJson(ObjectMapper json) {
        this.json = json;
    }

    String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Plain data", impossible);
        }
    }

    List<Declaration> declarations(SessionItem item) {
        return read(item.declaredJson(), DECLARATIONS);
    }

    List<Postponement> postponements(ReviewSession session) {
        return read(session.postponementsJson(), POSTPONEMENTS);
    }

    <T> T read(String text, Class<T> type) {
        return read(text, new TypeReference<T>() {
            @Override
            public java.lang.reflect.Type getType() {
                return type;
            }
        });
    }

    private <T> T read(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Stored by this package", impossible);
        }
    }
}
