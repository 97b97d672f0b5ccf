package cn.bazhong.projects.testsupport;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestStreamElementType;

/** Every operation of the portal, read from its classes, so that no endpoint can be left out of a test. */
public final class Operations {
    private static final Map<Class<? extends Annotation>, String> VERBS = Map.of(GET.class, "GET", POST.class, "POST",
            PUT.class, "PUT", DELETE.class, "DELETE");

    /**
     * One operation.
     *
     * @param path  with its parameters in braces, from {@code /api/v1} on
     * @param roles names of roles and scopes that may call it
     */
    public record Operation(String verb, String path, Set<String> roles, Method method) {
        /** The class the body is read as; empty where none is sent. */
        public Optional<Parameter> body() {
            return Arrays.stream(method.getParameters()).filter(Operations::isBody).findFirst();
        }

        public List<String> queryParameters() {
            return Arrays.stream(method.getParameters()).flatMap(Operations::queryNames).toList();
        }

        public boolean isCommand() {
            return !verb.equals("GET");
        }

        /** Whether its answer goes on for minutes. */
        public boolean isStream() {
            return method.isAnnotationPresent(RestStreamElementType.class);
        }

        /** The path with every parameter replaced. */
        public String withEach(String value) {
            return path.replaceAll("\\{[^}]*}", value);
        }

        @Override
        public String toString() {
            return verb + " " + path;
        }
    }

    private Operations() {
    }

    public static List<Operation> all() {
        return new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("cn.bazhong.projects").stream().filter(type -> type.isAnnotatedWith(Path.class))
                .flatMap(type -> Arrays.stream(type.reflect().getDeclaredMethods())).flatMap(Operations::operation)
                .sorted(Comparator.comparing(Operation::toString)).toList();
    }

    private static Stream<Operation> operation(Method method) {
        return VERBS.entrySet().stream().filter(verb -> method.isAnnotationPresent(verb.getKey()))
                .map(verb -> new Operation(verb.getValue(), path(method), roles(method), method));
    }

    private static String path(Method method) {
        String own = method.isAnnotationPresent(Path.class) ? method.getAnnotation(Path.class).value() : "";
        String whole = "/api/v1/" + method.getDeclaringClass().getAnnotation(Path.class).value() + "/" + own;
        return whole.replaceAll("/+", "/").replaceAll("/$", "");
    }

    private static Set<String> roles(Method method) {
        RolesAllowed allowed = method.getAnnotation(RolesAllowed.class);
        return allowed == null ? Set.of() : Set.of(allowed.value());
    }

    private static boolean isBody(Parameter parameter) {
        return Stream.of(RestPath.class, RestQuery.class, HeaderParam.class, BeanParam.class, Context.class, QueryParam.class,
                jakarta.ws.rs.PathParam.class).noneMatch(parameter::isAnnotationPresent);
    }

    private static Stream<String> queryNames(Parameter parameter) {
        return parameter.isAnnotationPresent(BeanParam.class)
                ? Arrays.stream(parameter.getType().getDeclaredFields()).flatMap(field -> queryName(field, field.getName()))
                : queryName(parameter, parameter.getName());
    }

    private static Stream<String> queryName(AnnotatedElement element, String own) {
        RestQuery query = element.getAnnotation(RestQuery.class);
        if (query != null) {
            return Stream.of(query.value().isEmpty() ? own : query.value());
        }
        QueryParam plain = element.getAnnotation(QueryParam.class);
        return plain == null ? Stream.empty() : Stream.of(plain.value());
    }
}
