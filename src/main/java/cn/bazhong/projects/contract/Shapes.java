package cn.bazhong.projects.contract;

import cn.bazhong.projects.http.Page;
import cn.bazhong.projects.http.Versioned;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.Nullable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jboss.jandex.Type;

/**
 * What may be missing. An answer has all its fields, and only those marked {@link Nullable} can be null or, where
 * {@link JsonInclude} says so, left out; a request needs what is primitive or {@code @NotNull}, every other field may be left
 * out or, unless it is a list, be null.
 */
final class Shapes {
    private static final String ROOT = "cn.bazhong.projects";
    private static final DotName SCHEMA = DotName.createSimple(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
    private static final DotName NULLABLE = DotName.createSimple(Nullable.class);
    private static final DotName VERSIONED = DotName.createSimple(Versioned.class);
    private static final DotName SPARSE = DotName.createSimple(JsonInclude.class);

    private final Map<String, ClassInfo> records = new HashMap<>();
    private final ClassInfo page;

    Shapes(IndexView code) {
        page = code.getClassByName(Page.class);
        List<ClassInfo> all = code.getKnownClasses().stream()
                .filter(one -> one.isRecord() && one.name().toString().startsWith(ROOT)).toList();
        all.forEach(one -> records.put(givenName(one).orElse(one.simpleName()), one));
        all.stream().filter(one -> givenName(one).isPresent()).forEach(one -> records.put(givenName(one).get(), one));
    }

    boolean isVersioned(String schema) {
        ClassInfo one = records.get(schema);
        return one != null && one.interfaceNames().contains(VERSIONED);
    }

    /** @param asked the names of the schemas a request is made of */
    void write(Schemas schemas, Set<String> asked) {
        schemas.named().forEach((name, schema) -> {
            ClassInfo one = name.endsWith("Page") && !records.containsKey(name) ? page : records.get(name);
            if (one != null && schema.getProperties() != null && isOf(schema, one)) {
                write(schema, one, asked.contains(name), schemas.named());
            }
        });
    }

    /** Not where two types share a name; a test names those. */
    private static boolean isOf(Schema schema, ClassInfo one) {
        return schema.getProperties().keySet().stream().allMatch(property -> one.recordComponent(property) != null);
    }

    private static void write(Schema schema, ClassInfo one, boolean asked, Map<String, Schema> named) {
        List<String> declared = schema.getRequired() == null ? List.of() : schema.getRequired();
        List<String> required = new ArrayList<>();
        Map<String, Schema> properties = new LinkedHashMap<>();
        schema.getProperties().forEach((property, shape) -> {
            RecordComponentInfo component = one.recordComponent(property);
            boolean needed = asked ? declared.contains(property) || component.type().kind() == Type.Kind.PRIMITIVE
                    : !(isSparse(one, component) && isNullable(component));
            boolean canBeNull = asked ? !needed && !isList(shape) : needed && isNullable(component);
            if (needed) {
                required.add(property);
            }
            properties.put(property, canBeNull ? orNull(shape, named) : plain(shape));
        });
        schema.setProperties(properties);
        schema.setRequired(required);
    }

    private static boolean isNullable(RecordComponentInfo component) {
        return component.hasAnnotation(NULLABLE);
    }

    /** Whether its nulls are left out of the JSON. */
    private static boolean isSparse(ClassInfo one, RecordComponentInfo component) {
        return one.hasDeclaredAnnotation(SPARSE) || component.field().hasAnnotation(SPARSE);
    }

    private static boolean isList(Schema shape) {
        return shape.getType() != null && shape.getType().contains(SchemaType.ARRAY);
    }

    /** In OpenAPI 3.0 nothing may stand beside a reference, so that what does goes around it. */
    private static Schema plain(Schema shape) {
        return shape.getRef() == null || shape.getDescription() == null ? shape : OASFactory.createSchema()
                .description(shape.getDescription()).addAllOf(OASFactory.createSchema().ref(shape.getRef()));
    }

    /** Nor does null count without a type beside it. */
    private static Schema orNull(Schema shape, Map<String, Schema> named) {
        if (shape.getRef() == null) {
            return shape.addType(SchemaType.NULL);
        }
        Schema around = OASFactory.createSchema().description(shape.getDescription())
                .addAllOf(OASFactory.createSchema().ref(shape.getRef()));
        named.get(Schemas.nameOf(shape)).getType().forEach(around::addType);
        return around.addType(SchemaType.NULL);
    }

    private static Optional<String> givenName(ClassInfo one) {
        return Optional.ofNullable(one.declaredAnnotation(SCHEMA)).map(schema -> schema.value("name"))
                .map(AnnotationValue::asString);
    }
}
