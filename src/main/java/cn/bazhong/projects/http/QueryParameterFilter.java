package cn.bazhong.projects.http;

import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.problem.ProblemType;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses query parameters an operation does not have: a mistyped filter must not silently list everything. */
final class QueryParameterFilter {
    private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

    @ServerRequestFilter
    void refuseUnknown(ContainerRequestContext request, ResourceInfo resource) {
        Method operation = resource.getResourceMethod();
        if (operation == null || request.getUriInfo().getQueryParameters().isEmpty()) {
            return;
        }
        if (request.getUriInfo().getQueryParameters().values().stream().flatMap(List::stream)
                .anyMatch(value -> !StorableText.isStorable(value))) {
            throw Problem.of(ProblemType.MALFORMED_REQUEST, "malformed");
        }
        Set<String> names = known.computeIfAbsent(operation, QueryParameterFilter::parametersOf);
        request.getUriInfo().getQueryParameters().keySet().stream().filter(name -> !names.contains(name)).findFirst()
                .ifPresent(name -> {
                    throw Problem.of(ProblemType.UNKNOWN_PARAMETER, "unknown-parameter", name);
                });
    }

    private static Set<String> parametersOf(Method operation) {
        return Arrays.stream(operation.getParameters()).flatMap(QueryParameterFilter::namesOf).collect(Collectors.toSet());
    }

    private static Stream<String> namesOf(Parameter parameter) {
        if (parameter.isAnnotationPresent(BeanParam.class)) {
            return Arrays.stream(parameter.getType().getDeclaredFields())
                    .flatMap(field -> nameOf(field, field.getName()));
        }
        return nameOf(parameter, parameter.getName());
    }

    private static Stream<String> nameOf(AnnotatedElement element, String own) {
        QueryParam plain = element.getAnnotation(QueryParam.class);
        RestQuery rest = element.getAnnotation(RestQuery.class);
        if (plain != null) {
            return Stream.of(plain.value());
        }
        return rest == null ? Stream.empty() : Stream.of(rest.value().isEmpty() ? own : rest.value());
    }
}
