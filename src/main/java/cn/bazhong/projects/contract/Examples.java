package cn.bazhong.projects.contract;

import cn.bazhong.projects.problem.ProblemType;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.examples.Example;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Shows what is sent and what is answered: {@code contract/<schema>.json} is a body that is right, {@code contract/answers/<schema>.json}
 * an answer, {@code contract/answers/<kind of problem>.json} a refusal. Answers are told once and referred to.
 */
final class Examples {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String COMPONENTS = "#/components/examples/";

    private Examples() {
    }

    static void write(Operation operation) {
        if (operation.getRequestBody() != null) {
            medias(operation.getRequestBody().getContent()).filter(media -> isNamed(media.getSchema()))
                    .forEach(media -> read(Schemas.nameOf(media.getSchema())).ifPresent(media::setExample));
        }
        operation.getResponses().getAPIResponses().values().forEach(answer -> medias(answer.getContent())
                .filter(media -> isNamed(media.getSchema()) && media.getExamples() == null)
                .forEach(media -> refer(media, Schemas.nameOf(media.getSchema()))));
    }

    /** What a refusal of that status looks like, kind by kind. */
    static void writeProblems(MediaType media, int status) {
        Arrays.stream(ProblemType.values()).filter(type -> type.status() == status).forEach(type -> refer(media, type.slug()));
    }

    /** Tells those that answers refer to. */
    static void share(OpenAPI document) {
        Stream.concat(new Schemas(document).answers(), document.getComponents().getResponses().values().stream())
                .flatMap(answer -> medias(answer.getContent())).filter(media -> media.getExamples() != null)
                .flatMap(media -> media.getExamples().keySet().stream()).distinct().sorted()
                .forEach(name -> document.getComponents().addExample(name, example(name)));
    }

    private static void refer(MediaType media, String name) {
        if (read("answers/" + name).isPresent()) {
            media.addExample(name, OASFactory.createExample().ref(COMPONENTS + name));
        }
    }

    private static Example example(String name) {
        return OASFactory.createExample().value(read("answers/" + name).orElseThrow());
    }

    private static boolean isNamed(Schema schema) {
        return schema != null && schema.getRef() != null;
    }

    private static Stream<MediaType> medias(Content content) {
        return content == null ? Stream.empty() : content.getMediaTypes().values().stream();
    }

    private static Optional<Object> read(String name) {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream("contract/" + name + ".json")) {
            return in == null ? Optional.empty() : Optional.of(JSON.treeToValue(JSON.readTree(in), Object.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
