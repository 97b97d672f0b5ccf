package cn.bazhong.projects.contract;

import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.problem.ProblemType;
import cn.bazhong.projects.text.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The problem answers an operation can give. What one says about its own stays; the others are described once for all. */
final class Refusals {
    private static final String MEDIA_TYPE = "application/problem+json";
    private static final String SHARED = "Problem";
    private static final int TOO_MANY = 429;
    /** By Quarkus, for every endpoint with roles or with a body. */
    private static final Set<String> ADDED_FOR_ALL = Set.of("Not Authorized", "Not Allowed", "Bad Request");

    private Refusals() {
    }

    /** One shared answer for each status that operations refer to: the kinds of problem it stands for. */
    static void share(OpenAPI document) {
        new Schemas(document).operations().flatMap(operation -> operation.getResponses().getAPIResponses().entrySet().stream())
                .filter(answer -> answer.getValue().getRef() != null).map(Map.Entry::getKey).distinct().sorted()
                .forEach(status -> document.getComponents().addResponse(SHARED + status,
                        answer(Integer.parseInt(status), titles(Integer.parseInt(status)))));
        Headers.tellLimits(document.getComponents().getResponses().get(SHARED + TOO_MANY));
    }

    static void write(Operation operation, String path, Endpoint endpoint) {
        Map<String, APIResponse> answers = new TreeMap<>(operation.getResponses().getAPIResponses());
        statuses(operation, path, endpoint).forEach(code -> {
            String status = String.valueOf(code);
            APIResponse own = answers.get(status);
            boolean saysMore = own != null && !ADDED_FOR_ALL.contains(own.getDescription());
            answers.put(status, saysMore ? answer(code, own.getDescription())
                    : OASFactory.createAPIResponse().ref("#/components/responses/" + SHARED + status));
        });
        operation.getResponses().setAPIResponses(answers);
    }

    private static SortedSet<Integer> statuses(Operation operation, String path, Endpoint endpoint) {
        SortedSet<Integer> statuses = new TreeSet<>(List.of(400, 401, 406, TOO_MANY));
        if (!endpoint.roles().contains(Role.Names.ANYBODY)) {
            statuses.add(403);
        }
        if (path.contains("{")) {
            statuses.add(404);
        }
        if (operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> parameter.getIn() == Parameter.In.QUERY)) {
            statuses.add(422);
        }
        if (endpoint.isCommand()) {
            statuses.addAll(List.of(404, 409, 412, 422));
        }
        if (endpoint.takesTag()) {
            statuses.add(428);
        }
        if (operation.getRequestBody() != null) {
            statuses.addAll(List.of(413, 415));
        }
        operation.getResponses().getAPIResponses().keySet().stream().filter(status -> status.startsWith("4"))
                .map(Integer::valueOf).forEach(statuses::add);
        return statuses;
    }

    private static APIResponse answer(int status, String description) {
        MediaType media = OASFactory.createMediaType().schema(Schemas.reference("Problem"));
        Examples.writeProblems(media, status);
        Content content = OASFactory.createContent().addMediaType(MEDIA_TYPE, media);
        return OASFactory.createAPIResponse().description(description).content(content);
    }

    private static String titles(int status) {
        return Arrays.stream(ProblemType.values()).filter(type -> type.status() == status)
                .map(type -> Texts.of(Texts.ENGLISH, "problem.title." + type.slug()) + " (`" + type.uri() + "`)")
                .collect(Collectors.joining("; "));
    }
}
