package cn.bazhong.projects.identity;

import cn.bazhong.projects.http.Action;
import cn.bazhong.projects.http.Endpoints;
import cn.bazhong.projects.text.Language;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;

/**
 * Offers no system what the door of the operation would refuse it. The guards behind an action ask for capacities, which a system
 * has for any one of several scopes; so whatever representation it stands in, every action is asked about on its way out.
 */
@Singleton
class OfferedActions implements ObjectMapperCustomizer {
    private final Endpoints endpoints;
    private final CurrentActor actor;
    private final Language language;

    OfferedActions(Endpoints endpoints, CurrentActor actor, Language language) {
        this.endpoints = endpoints;
        this.actor = actor;
        this.language = language;
    }

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(new SimpleModule("offered actions").setSerializerModifier(new BeanSerializerModifier() {
            @Override
            @SuppressWarnings("unchecked")
            public JsonSerializer<?> modifySerializer(SerializationConfig config, BeanDescription type, JsonSerializer<?> plain) {
                return type.getBeanClass() == Action.class ? offering((JsonSerializer<Action>) plain) : plain;
            }
        }));
    }

    private JsonSerializer<Action> offering(JsonSerializer<Action> plain) {
        return new JsonSerializer<>() {
            @Override
            public void serialize(Action action, JsonGenerator json, SerializerProvider provider) throws IOException {
                plain.serialize(offered(action), json, provider);
            }
        };
    }

    private Action offered(Action action) {
        return actor.keptOut(() -> endpoints.opens(action.method(), action.href()))
                .map(obstacle -> action.keptFrom(obstacle, language.locale())).orElse(action);
    }
}
