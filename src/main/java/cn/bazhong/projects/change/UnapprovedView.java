package cn.bazhong.projects.change;

import cn.bazhong.projects.document.FiledDocument;
import cn.bazhong.projects.http.Action;
import cn.bazhong.projects.http.Versioned;
import cn.bazhong.projects.identity.DepartmentRef;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A change that was made without approval, with what the owner and the approving authority say. */
@Schema(name = "UnapprovedChange", description = "A change that was made without approval (A25)")
public record UnapprovedView(UUID id, @Schema(description = "Counts within the project, from 1") int number, RecordUnapproved content,
        @Nullable FiledDocument document, DepartmentRef recordedBy, Instant recordedAt,
        @Schema(description = "What the owner says to it; null before") @Nullable String statement,
        @Schema(description = "What development and reform find; null before") @Nullable FindUnapproved finding,
        @Schema(description = "Whether no after-the-fact increase for it is taken up any more") boolean barring,
        long version, List<Action> actions) implements Versioned {
}
