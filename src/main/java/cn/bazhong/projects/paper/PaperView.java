package cn.bazhong.projects.paper;

import cn.bazhong.projects.http.Action;
import cn.bazhong.projects.http.Versioned;
import cn.bazhong.projects.identity.DepartmentRef;
import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.wording.PaperKind;
import cn.bazhong.projects.wording.PaperMatter;
import cn.bazhong.projects.procedure.SigningProgress;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A paper. */
@Schema(name = "Paper", description = "An official paper with number and digest; its content never changes")
public record PaperView(UUID id, PaperKind kind, PaperMatter matter, UUID matterId,
        @Schema(description = "Which of several papers of that kind on the matter") UUID part,
        @Schema(description = "Tells it from others of its kind; null where there is one") @Nullable String about, Article article,
        String title, String number, @Schema(description = "成文日期") LocalDate issuedOn,
        @Schema(description = "The organ that issued it") DepartmentRef department,
        @Schema(description = "As the paper names the organ") String organName, @Nullable UUID projectId,
        @Schema(description = "Whether a copy that was edited was issued") boolean edited, PaperState state,
        @Schema(description = "Bytes") long size, @Schema(description = "SHA-256 of the content in hexadecimal") String digest,
        @Schema(description = "Name of the person who issued it; before, of whoever drafted it") String issuedBy, Instant issuedAt,
        @Schema(description = "Who drafted and signed it, for its organ; null where nobody had to, and for others")
        @Nullable SigningProgress signing,
        @Schema(description = "Why it was revoked; null while it counts") @Nullable String revocation, @Nullable String revokedBy,
        @Nullable Instant revokedAt, long version, List<Action> actions) implements Versioned {
}
