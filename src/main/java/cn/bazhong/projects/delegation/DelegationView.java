package cn.bazhong.projects.delegation;

import cn.bazhong.projects.http.Action;
import cn.bazhong.projects.http.Versioned;
import cn.bazhong.projects.identity.Role;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A delegation, as the two see it who have to do with it. */
@Schema(name = "Delegation", description = "That somebody acts for a colleague: for a time, in named capacities")
public record DelegationView(UUID id,
        @Schema(description = "Who is away") String from,
        @Schema(description = "Who acts") String to,
        @Schema(description = "In which capacities, by their names in the realm") List<String> roles,
        LocalDate firstDay, LocalDate lastDay, String reason,
        @Schema(description = "Whether it holds today") boolean holds,
        Instant givenAt, @Nullable Instant revokedAt, @Nullable String revokedBecause, List<Action> actions, long version)
        implements Versioned {

    static DelegationView of(Delegation one, LocalDate today, List<Action> actions) {
        return new DelegationView(one.id(), one.personName(), one.delegateName(),
                one.roles().stream().map(Role::realmName).toList(), one.firstDay(), one.lastDay(), one.reason(), one.holdsOn(today),
                one.givenAt(), one.revokedAt(), one.revokedBecause(), actions, one.version());
    }
}
