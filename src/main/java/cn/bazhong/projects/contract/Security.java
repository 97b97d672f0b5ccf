package cn.bazhong.projects.contract;

import cn.bazhong.projects.identity.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;

/** Who may call an operation, as {@code @RolesAllowed} says it. */
final class Security {
    static final String PERSON = "person";
    static final String SYSTEM = "system";
    /** Where the realm answers; every installation has its own host. */
    static final String REALM = "https://sso.example/realms/bazhong/protocol/openid-connect";

    private Security() {
    }

    static void write(Operation operation, Set<String> roles) {
        List<String> people = roles.stream().filter(role -> !role.startsWith(Scope.PREFIX)).toList();
        List<SecurityRequirement> ways = new ArrayList<>();
        if (!people.isEmpty()) {
            operation.addExtension("x-roles", people);
            ways.add(OASFactory.createSecurityRequirement().addScheme(PERSON));
        }
        roles.stream().filter(role -> role.startsWith(Scope.PREFIX)).map(role -> role.substring(Scope.PREFIX.length()))
                .forEach(scope -> ways.add(OASFactory.createSecurityRequirement().addScheme(SYSTEM, scope)));
        operation.setSecurity(ways);
    }
}
