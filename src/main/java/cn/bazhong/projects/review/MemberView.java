package cn.bazhong.projects.review;

import jakarta.annotation.Nullable;
import cn.bazhong.projects.http.Action;
import cn.bazhong.projects.identity.DepartmentRef;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A seat. */
@Schema(name = "SessionMember")
public record MemberView(UUID id,
        @Schema(description = "Who was called") String name, DepartmentRef department, Capacity capacity,
        @Schema(description = "User id they are invited by; told to the office only") @Nullable String userId,
        @Schema(description = "Whether the seat is taken by an account, which may then vote for itself") boolean byAccount,
        Answer answer, @Nullable String answerReason, @Nullable Instant answeredAt,
        @Schema(description = "Who comes or came instead") @Nullable String substitute,
        @Nullable DepartmentRef substituteDepartment,
        @Schema(description = "Whether the seat was taken; null before the session is opened") @Nullable Boolean present,
        long version,
        @Schema(description = "What the reader may do: answer the invitation") List<Action> actions) {
}
