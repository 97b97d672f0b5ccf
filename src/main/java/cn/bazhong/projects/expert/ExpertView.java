package cn.bazhong.projects.expert;

import cn.bazhong.projects.http.Action;
import cn.bazhong.projects.http.Versioned;
import cn.bazhong.projects.identity.DepartmentRef;
import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An expert of the register. */
@Schema(name = "Expert")
public record ExpertView(UUID id, String name,
        @Schema(description = "User id of the account; null without one") @Nullable String userId, DepartmentRef employer,
        @Nullable String title, Set<ExpertField> fields, LocalDate validFrom, @Nullable LocalDate validTo,
        @Schema(description = "Whether the person is an expert today") boolean valid, long version, List<Action> actions)
        implements Versioned {
}
