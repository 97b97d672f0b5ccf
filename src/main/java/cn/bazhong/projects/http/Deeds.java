package cn.bazhong.projects.http;

import cn.bazhong.projects.database.StoredJson;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.Arc;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Writes down deeds as they were sent, and does them again, by whoever agrees to them last. */
@ApplicationScoped
public class Deeds {
    private final ObjectMapper json;
    private final StoredJson stored;
    /** By their names in the contract, which stay whatever becomes of the code. */
    private final Map<String, Method> commands;

    Deeds(ObjectMapper json, StoredJson stored, Endpoints endpoints) {
        this.json = json;
        this.stored = stored;
        this.commands = endpoints.all().filter(method -> method.isAnnotationPresent(Command.class))
                .collect(Collectors.toMap(Deeds::name, Function.identity()));
    }

    KeptDeed write(Method command, Object[] arguments) {
        return new KeptDeed(name(command), stored.write(arguments));
    }

    /** In the caller's transaction, with every guard of the deed. */
    public Uni<?> again(KeptDeed deed) {
        Method command = commands.get(deed.operation());
        try {
            command.setAccessible(true);
            return (Uni<?>) command.invoke(Arc.container().select(command.getDeclaringClass()).get(), arguments(command, deed));
        } catch (InvocationTargetException refused) {
            return Uni.createFrom().failure(refused.getCause());
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException("Made accessible", impossible);
        }
    }

    /** What was sent with it; empty where nothing was. */
    public Map<String, Object> body(KeptDeed deed) {
        return IntStream.range(0, tree(deed).size()).filter(i -> isBody(commands.get(deed.operation()).getParameterTypes()[i]))
                .mapToObj(i -> json.convertValue(tree(deed).get(i), new TypeReference<Map<String, Object>>() { }))
                .findFirst().orElse(Map.of());
    }

    private Object[] arguments(Method command, KeptDeed deed) {
        JsonNode tree = tree(deed);
        return IntStream.range(0, tree.size()).mapToObj(i -> json.convertValue(tree.get(i),
                json.constructType(command.getGenericParameterTypes()[i]))).toArray();
    }

    private JsonNode tree(KeptDeed deed) {
        try {
            return json.readTree(deed.arguments());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Stored by the portal itself", impossible);
        }
    }

    private static boolean isBody(Class<?> parameter) {
        return parameter != UUID.class && parameter != IfMatch.class;
    }

    private static String name(Method command) {
        return command.getAnnotation(Operation.class).operationId();
    }
}
