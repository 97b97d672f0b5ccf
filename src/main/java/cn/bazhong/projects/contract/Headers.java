package cn.bazhong.projects.contract;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The headers all operations have alike. */
final class Headers {
    private static final String JSON = "application/json";
    private static final String TAG = "^(W/)?\"[0-9]{1,18}\"$";

    private Headers() {
    }

    static void share(Components components) {
        components.addParameter("AcceptLanguage", parameter("Accept-Language", false, "zh-CN",
                text().defaultValue("zh-CN"), "Language of every message: `zh-CN` or `en`"));
        components.addParameter("IdempotencyKey", parameter("Idempotency-Key", false, "5f0c3a1e-6d0b-4c5e-9f7e-2b1d8a4c7e90",
                text().minLength(1).maxLength(100),
                "A value of the caller's choosing: the same key with the same body gets the first answer again"));
        components.addParameter("IfMatch", parameter("If-Match", true, "\"3\"", text().pattern(TAG),
                "ETag of the representation the deed was decided upon"));
        components.addHeader("ETag", header(text().pattern(TAG), "Version, to be sent back as If-Match"));
        components.addHeader("RetryAfter", header(OASFactory.createSchema().addType(SchemaType.INTEGER).minimum(BigDecimal.ONE),
                "Seconds to wait before the next call"));
        components.addHeader("RateLimitPolicy", header(text(), "How many calls a system may make at once (`q`), and in how many "
                + "seconds all of them come back (`w`): `\"client\";q=200;w=20`. With every answer to a system, counted by each "
                + "instance for itself."));
        components.addHeader("RateLimit", header(text(), "How many calls are left (`r`), and in how many seconds all have come back "
                + "(`t`): `\"client\";r=199;t=1`. With every answer to a system."));
        components.addHeader("Location", header(text().format("uri-reference"), "Where it is found from now on"));
    }

    /** Those that say how long to wait, of the answer to what was too much. */
    static void tellLimits(APIResponse tooMany) {
        Map.of("Retry-After", "RetryAfter", "RateLimit-Policy", "RateLimitPolicy", "RateLimit", "RateLimit").forEach((name, shared) ->
                tooMany.addHeader(name, OASFactory.createHeader().ref("#/components/headers/" + shared)));
    }

    static void write(Operation operation, Endpoint endpoint, Predicate<String> isVersioned) {
        List<Parameter> own = operation.getParameters() == null ? List.of() : operation.getParameters().stream()
                .filter(parameter -> parameter.getIn() != Parameter.In.HEADER).toList();
        operation.setParameters(own);
        if (endpoint.takesTag()) {
            refer(operation, "IfMatch");
        }
        if (endpoint.isCommand()) {
            refer(operation, "IdempotencyKey");
        }
        refer(operation, "AcceptLanguage");
        for (Map.Entry<String, APIResponse> answer : operation.getResponses().getAPIResponses().entrySet()) {
            write(answer.getKey(), answer.getValue(), isVersioned);
        }
    }

    private static void write(String status, APIResponse answer, Predicate<String> isVersioned) {
        if (status.equals("201")) {
            answer.addHeader("Location", OASFactory.createHeader().ref("#/components/headers/Location"));
        }
        if (answer.getContent() != null && answer.getContent().hasMediaType(JSON)) {
            Schema schema = answer.getContent().getMediaType(JSON).getSchema();
            if (schema != null && schema.getRef() != null && isVersioned.test(Schemas.nameOf(schema))) {
                answer.addHeader("ETag", OASFactory.createHeader().ref("#/components/headers/ETag"));
            }
        }
    }

    private static void refer(Operation operation, String parameter) {
        operation.addParameter(OASFactory.createParameter().ref("#/components/parameters/" + parameter));
    }

    private static Parameter parameter(String name, boolean required, String example, Schema schema, String description) {
        return OASFactory.createParameter().name(name).in(Parameter.In.HEADER).required(required).schema(schema)
                .example(example).description(description);
    }

    private static Header header(Schema schema, String description) {
        return OASFactory.createHeader().schema(schema).description(description);
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(SchemaType.STRING);
    }
}
