package cn.bazhong.projects.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A member's own votes, all or nothing. */
@Schema(description = "One's own votes")
public record CastBallots(@NotNull @Size(min = 1, max = 500) List<@NotNull @Valid OwnBallot> items) {
}
