package cn.bazhong.projects.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Everybody called to a session, in place of those called before. */
@Schema(description = "All members of a session")
public record ChangeMembers(
        @Schema(description = "In the order of precedence; exactly one of them is the chair") @NotNull
        @Size(min = 1, max = 100) List<@NotNull @Valid MemberEntry> members) {
}
