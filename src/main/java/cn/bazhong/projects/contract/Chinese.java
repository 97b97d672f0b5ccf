package cn.bazhong.projects.contract;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Extensible;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Says in Chinese, as {@code x-description-zh}, whatever is described in English: {@code contract/zh.json} has the one for the
 * other. Who changes a description there is told by a test that it wants its Chinese.
 */
final class Chinese {
    static final String DESCRIPTION = "x-description-zh";

    private final Map<String, String> texts;

    private Chinese(Map<String, String> texts) {
        this.texts = texts;
    }

    static void write(OpenAPI document) {
        Chinese chinese = new Chinese(read());
        Schemas schemas = new Schemas(document);
        Components components = document.getComponents();
        chinese.tell(document.getInfo(), document.getInfo().getDescription());
        document.getTags().forEach(tag -> chinese.tell(tag, tag.getDescription()));
        document.getServers().forEach(server -> chinese.tell(server, server.getDescription()));
        components.getSecuritySchemes().values().forEach(scheme -> chinese.tell(scheme, scheme.getDescription()));
        schemas.operations().forEach(operation -> {
            chinese.tell(operation, operation.getDescription());
            chinese.tellParameters(operation.getParameters());
        });
        chinese.tellParameters(components.getParameters().values());
        chinese.tellHeaders(components.getHeaders());
        Stream.concat(schemas.answers(), components.getResponses().values().stream()).forEach(chinese::tellAnswer);
        schemas.everywhere(schema -> chinese.tell(schema, schema.getDescription()));
    }

    private void tellParameters(Collection<Parameter> parameters) {
        parameters.forEach(parameter -> tell(parameter, parameter.getDescription()));
    }

    private void tellAnswer(APIResponse answer) {
        tell(answer, answer.getDescription());
        tellHeaders(answer.getHeaders());
    }

    private void tellHeaders(Map<String, Header> headers) {
        (headers == null ? List.<Header>of() : headers.values()).forEach(header -> tell(header, header.getDescription()));
    }

    private void tell(Extensible<?> described, String english) {
        if (english != null && texts.containsKey(english)) {
            described.addExtension(DESCRIPTION, texts.get(english));
        }
    }

    private static Map<String, String> read() {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream("contract/zh.json")) {
            return new ObjectMapper().readValue(in, new TypeReference<>() {
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
