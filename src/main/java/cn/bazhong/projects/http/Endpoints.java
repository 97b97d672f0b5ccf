package cn.bazhong.projects.http;

import io.quarkus.arc.Arc;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The methods behind the operations of the contract. */
@ApplicationScoped
public class Endpoints {
    private static final Pattern PARAMETER = Pattern.compile("\\{[^}]*}");

    private final List<Method> methods = Arc.container().beanManager().getBeans(Object.class, Any.Literal.INSTANCE).stream()
            .map(bean -> (Class<?>) bean.getBeanClass()).distinct().filter(type -> type.isAnnotationPresent(Path.class))
            .flatMap(type -> Arrays.stream(type.getDeclaredMethods())).filter(method -> verb(method) != null).toList();
    /** By verb and length of the path. */
    private final Map<String, List<Operation>> operations;

    /** @param address as calls have to have it */
    private record Operation(String verb, String path, Pattern address, Set<String> opens) {
    }

    Endpoints(@ConfigProperty(name = "quarkus.rest.path") String root) {
        operations = methods.stream().sorted(Comparator.comparing(Endpoints::variables)).map(method -> operation(root, method))
                .collect(Collectors.groupingBy(one -> shape(one.verb(), one.path())));
    }

    Stream<Method> all() {
        return methods.stream();
    }

    /** Names of the roles and scopes that a call opens to; none where nothing answers it. */
    public Set<String> opens(String method, String href) {
        return operations.getOrDefault(shape(method, href), List.of()).stream().filter(one -> one.address().matcher(href).matches())
                .findFirst().map(Operation::opens).orElse(Set.of());
    }

    private static String shape(String verb, String path) {
        return verb + path.chars().filter(each -> each == '/').count();
    }

    private static Operation operation(String root, Method method) {
        String address = (root + "/" + path(method)).replaceAll("/+", "/").replaceAll("/$", "");
        return new Operation(verb(method), address, Pattern.compile(PARAMETER.matcher(address).replaceAll("[^/]+")),
                Set.of(method.getAnnotation(RolesAllowed.class).value()));
    }

    private static String path(Method method) {
        String own = method.isAnnotationPresent(Path.class) ? "/" + method.getAnnotation(Path.class).value() : "";
        return method.getDeclaringClass().getAnnotation(Path.class).value() + own;
    }

    /** Where two addresses fit, the one that says more is meant. */
    private static long variables(Method method) {
        return PARAMETER.matcher(path(method)).results().count();
    }

    private static String verb(Method method) {
        return Arrays.stream(method.getAnnotations()).map(each -> each.annotationType().getAnnotation(HttpMethod.class))
                .filter(each -> each != null).map(HttpMethod::value).findFirst().orElse(null);
    }
}
