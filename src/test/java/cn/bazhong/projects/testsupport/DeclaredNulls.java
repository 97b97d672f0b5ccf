package cn.bazhong.projects.testsupport;

import cn.bazhong.projects.project.ProjectProfile;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.BeanPropertyWriter;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.annotation.Nullable;
import jakarta.inject.Singleton;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Holds the portal under test to its contract: an answer with a null where the contract promises a value fails the request.
 * Whatever can be null in an answer is marked {@link Nullable}.
 */
@Singleton
class DeclaredNulls implements ObjectMapperCustomizer {

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(new SimpleModule("declared nulls").setSerializerModifier(new Promises(answers())));
    }

    /** The records answers are made of, unless requests are made of them, too. */
    private static Set<Class<?>> answers() {
        Set<Class<?>> answers = new HashSet<>();
        Set<Class<?>> requests = new HashSet<>();
        Operations.all().forEach(operation -> {
            collect(operation.method().getGenericReturnType(), answers);
            operation.body().ifPresent(body -> collect(body.getParameterizedType(), requests));
        });
        collect(ProjectProfile.class, requests);
        answers.removeAll(requests);
        return answers;
    }

    private static void collect(Type type, Set<Class<?>> records) {
        if (type instanceof ParameterizedType generic) {
            collect(generic.getRawType(), records);
            Arrays.stream(generic.getActualTypeArguments()).forEach(argument -> collect(argument, records));
        } else if (type instanceof Class<?> plain && plain.isRecord() && records.add(plain)) {
            Arrays.stream(plain.getRecordComponents()).forEach(component -> collect(component.getGenericType(), records));
        }
    }

    private static final class Promises extends BeanSerializerModifier {
        private static final long serialVersionUID = 1L;

        private final transient Set<Class<?>> answers;

        Promises(Set<Class<?>> answers) {
            this.answers = answers;
        }

        @Override
        public List<BeanPropertyWriter> changeProperties(SerializationConfig config, BeanDescription bean,
                List<BeanPropertyWriter> properties) {
            if (answers.contains(bean.getBeanClass())) {
                for (RecordComponent component : bean.getBeanClass().getRecordComponents()) {
                    if (!component.isAnnotationPresent(Nullable.class)) {
                        properties.stream().filter(property -> property.getName().equals(component.getName()))
                                .forEach(property -> property.assignNullSerializer(new Broken(component)));
                    }
                }
            }
            return properties;
        }
    }

    private static final class Broken extends JsonSerializer<Object> {
        private final RecordComponent component;

        Broken(RecordComponent component) {
            this.component = component;
        }

        @Override
        public void serialize(Object nothing, JsonGenerator out, SerializerProvider context) throws JsonMappingException {
            throw JsonMappingException.from(out, component.getDeclaringRecord().getSimpleName() + "." + component.getName()
                    + " is null in an answer and not marked @Nullable");
        }
    }
}
