package cn.bazhong.projects.serviceaccount;

import cn.bazhong.projects.http.Action;
import cn.bazhong.projects.http.Versioned;
import cn.bazhong.projects.identity.DepartmentRef;
import cn.bazhong.projects.identity.Directory;
import cn.bazhong.projects.identity.Role;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An allowance. */
@Schema(name = "Allowance", description = "What a department lets a system do on its behalf")
public record AllowanceView(UUID id, String clientId, DepartmentRef department, List<String> scopes,
        @Schema(description = "Capacities in which it may give opinions (A20), by their names in the realm") List<String> opinionsAs,
        LocalDate lastDay, String reason,
        @Schema(description = "Whether it holds today") boolean holds,
        String givenBy, Instant givenAt, @Nullable Instant revokedAt, @Nullable String revokedBy, @Nullable String revokedBecause,
        List<Action> actions, long version) implements Versioned {

    static AllowanceView of(Allowance one, Directory directory, LocalDate today, List<Action> actions) {
        return new AllowanceView(one.id(), one.clientId(), DepartmentRef.of(one.department(), directory), one.scopes(),
                one.opinionsAs().stream().map(Role::realmName).toList(), one.lastDay(), one.reason(), one.holdsOn(today),
                one.givenByName(), one.givenAt(), one.revokedAt(), one.revokedByName(), one.revokedBecause(), actions, one.version());
    }
}
