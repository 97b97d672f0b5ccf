package cn.bazhong.projects.identity;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody who has signed in. */
@Schema(name = "Person", description = "Somebody who has signed in, as the last sign-in said")
public record PersonView(String id, String name, DepartmentRef department,
        @Schema(description = "Post, as the identity provider names it") @Nullable String post,
        @Schema(description = "Realm names of the roles") List<String> roles,
        @Schema(description = "Day and time of the last sign-in; for a caller by token, of the first command of a day")
        Instant lastSeen) {

    static PersonView of(Person person, Directory directory) {
        return new PersonView(person.id(), person.name(), DepartmentRef.of(person.department(), directory), person.post(),
                person.roles().stream().sorted().map(Role::realmName).toList(), person.lastSeen());
    }
}
