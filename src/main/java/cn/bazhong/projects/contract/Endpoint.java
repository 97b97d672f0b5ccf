package cn.bazhong.projects.contract;

import cn.bazhong.projects.http.Command;
import cn.bazhong.projects.http.IfMatch;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/**
 * What the method behind an operation says about it.
 *
 * @param roles     names of {@code @RolesAllowed}, roles and scopes
 * @param isCommand whether it changes something
 * @param takesTag  whether it has to name the version it was decided upon
 */
record Endpoint(Set<String> roles, boolean isCommand, boolean takesTag) {
    private static final DotName OPERATION = DotName.createSimple(Operation.class);
    private static final DotName ROLES = DotName.createSimple(RolesAllowed.class);
    private static final DotName COMMAND = DotName.createSimple(Command.class);
    private static final DotName IF_MATCH = DotName.createSimple(IfMatch.class);

    /** Every endpoint by operation id. */
    static Map<String, Endpoint> all(IndexView code) {
        return code.getAnnotations(OPERATION).stream()
                .filter(operation -> operation.target().kind() == AnnotationTarget.Kind.METHOD)
                .collect(Collectors.toMap(operation -> operation.value("operationId").asString(),
                        operation -> of(operation.target().asMethod()), (one, listedTwice) -> one));
    }

    private static Endpoint of(MethodInfo method) {
        AnnotationInstance allowed = method.annotation(ROLES);
        Set<String> roles = new LinkedHashSet<>(Arrays.asList(allowed.value().asStringArray()));
        return new Endpoint(roles, method.hasAnnotation(COMMAND),
                method.parameterTypes().stream().anyMatch(type -> type.name().equals(IF_MATCH)));
    }
}
