package cn.bazhong.projects.performance;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the owner says on a result. */
@Schema(description = "The owner's statement on the result of a post-evaluation (A42)")
public record StateOnEvaluation(@Schema(description = "Null where it has nothing to say") @Nullable @Size(max = 4000) String statement) {
}
