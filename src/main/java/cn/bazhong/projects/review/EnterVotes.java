package cn.bazhong.projects.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Every vote on an item, in place of those the secretary entered before. What members cast themselves stands. */
@Schema(description = "All votes on an item")
public record EnterVotes(@NotNull @Size(max = 100) List<@NotNull @Valid VoteEntry> votes) {
}
