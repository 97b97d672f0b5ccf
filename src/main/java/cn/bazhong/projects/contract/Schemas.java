package cn.bazhong.projects.contract;

import cn.bazhong.projects.spreadsheet.Xlsx;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The schemas of a document and where they are used. */
final class Schemas {
    private static final String COMPONENTS = "#/components/schemas/";
    private static final String MONTH_AND_DAY = "^--[0-9]{2}-[0-9]{2}$";
    /** Texts of a certain form are told where they stand instead of by a name of their own. */
    private static final Map<String, Schema> FORMS = Map.of("UUID", text().format("uuid"), "Instant", text().format("date-time"),
            "LocalDate", text().format("date"), "MonthDay", text().pattern(MONTH_AND_DAY));

    private final OpenAPI document;

    Schemas(OpenAPI document) {
        this.document = document;
    }

    static String nameOf(Schema reference) {
        return reference.getRef().substring(COMPONENTS.length());
    }

    static Schema reference(String name) {
        return OASFactory.createSchema().ref(COMPONENTS + name);
    }

    Map<String, Schema> named() {
        return document.getComponents().getSchemas();
    }

    Stream<Operation> operations() {
        return document.getPaths().getPathItems().values().stream().flatMap(item -> item.getOperations().values().stream());
    }

    Stream<APIResponse> answers() {
        return operations().flatMap(operation -> operation.getResponses().getAPIResponses().values().stream());
    }

    /** The names of all schemas a request is made of. */
    Set<String> asked() {
        Set<String> names = new HashSet<>();
        operations().filter(operation -> operation.getRequestBody() != null)
                .forEach(operation -> schemas(operation.getRequestBody().getContent()).forEach(schema -> collect(schema, names)));
        return names;
    }

    private void collect(Schema schema, Set<String> names) {
        walk(schema, one -> {
            if (one.getRef() != null && names.add(nameOf(one))) {
                collect(named().get(nameOf(one)), names);
            }
        });
    }

    void tellForms() {
        everywhere(schema -> {
            Schema form = schema.getRef() == null ? null : FORMS.get(nameOf(schema));
            if (form != null) {
                schema.setRef(null);
                schema.setType(form.getType());
                schema.setFormat(form.getFormat());
                schema.setPattern(form.getPattern());
            }
        });
    }

    /** A list that is handed out as a workbook, too, is then a file. */
    void tellWorkbooks() {
        answers().filter(answer -> answer.getContent() != null && answer.getContent().hasMediaType(Xlsx.MEDIA_TYPE))
                .forEach(answer -> answer.getContent().getMediaType(Xlsx.MEDIA_TYPE).setSchema(text().format("binary")));
    }

    /** A page is named after what it lists. */
    void namePages() {
        Map<String, String> names = new HashMap<>();
        named().forEach((name, schema) -> {
            if (name.startsWith("Page") && schema.getProperties() != null && schema.getProperties().containsKey("nextCursor")) {
                names.put(name, nameOf(schema.getProperties().get("items").getItems()) + "Page");
            }
        });
        everywhere(schema -> {
            if (schema.getRef() != null && names.containsKey(nameOf(schema))) {
                schema.setRef(COMPONENTS + names.get(nameOf(schema)));
            }
        });
        Map<String, Schema> renamed = new TreeMap<>();
        named().forEach((name, schema) -> renamed.put(names.getOrDefault(name, name), schema));
        document.getComponents().setSchemas(renamed);
    }

    void forgetUnused() {
        Set<String> used = new HashSet<>();
        everywhere(schema -> {
            if (schema.getRef() != null) {
                used.add(nameOf(schema));
            }
        });
        Map<String, Schema> kept = new LinkedHashMap<>(named());
        kept.keySet().retainAll(used);
        document.getComponents().setSchemas(kept);
    }

    /** Every schema, those within others, too. */
    void everywhere(Consumer<Schema> visitor) {
        Stream<Schema> shared = Stream.of(Stream.ofNullable(document.getComponents().getResponses()).map(Map::values)
                .flatMap(Collection::stream).flatMap(Schemas::schemas), named().values().stream()).flatMap(all -> all);
        Stream.concat(shared, operations().flatMap(Schemas::schemas)).forEach(schema -> walk(schema, visitor));
    }

    private static Stream<Schema> schemas(Operation operation) {
        Stream<Schema> parameters = operation.getParameters() == null ? Stream.empty()
                : operation.getParameters().stream().map(Parameter::getSchema).filter(Objects::nonNull);
        Stream<Schema> body = operation.getRequestBody() == null ? Stream.empty()
                : schemas(operation.getRequestBody().getContent());
        return Stream.of(parameters, body, operation.getResponses().getAPIResponses().values().stream()
                .flatMap(Schemas::schemas)).flatMap(all -> all);
    }

    private static Stream<Schema> schemas(APIResponse answer) {
        return answer.getContent() == null ? Stream.empty() : schemas(answer.getContent());
    }

    private static Stream<Schema> schemas(Content content) {
        return content.getMediaTypes().values().stream().map(MediaType::getSchema).filter(Objects::nonNull);
    }

    private static void walk(Schema schema, Consumer<Schema> visitor) {
        visitor.accept(schema);
        parts(schema).forEach(part -> walk(part, visitor));
    }

    private static List<Schema> parts(Schema schema) {
        return Stream.of(Stream.ofNullable(schema.getItems()), Stream.ofNullable(schema.getAdditionalPropertiesSchema()),
                Stream.ofNullable(schema.getAllOf()).flatMap(List::stream),
                Stream.ofNullable(schema.getProperties()).flatMap(properties -> properties.values().stream()))
                .flatMap(all -> all).toList();
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(SchemaType.STRING);
    }
}
