package cn.bazhong.projects.paper;

import cn.bazhong.projects.identity.DepartmentRef;
import cn.bazhong.projects.wording.PaperKind;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a paper is what it is taken for. */
@Schema(description = "Whether just this content was issued under just this number, and whether it still counts. Without, all else is null")
public record PaperVerification(boolean genuine, @Nullable PaperKind kind, @Nullable DepartmentRef department, @Nullable String organName,
        @Nullable LocalDate issuedOn, @Nullable String issuedBy, @Nullable Instant issuedAt,
        @Schema(description = "Whether it was revoked since") boolean revoked, @Nullable Instant revokedAt, @Nullable String revocation) {

    static final PaperVerification NOT = new PaperVerification(false, null, null, null, null, null, null, false, null, null);

    static PaperVerification of(Paper paper, DepartmentRef department) {
        return new PaperVerification(true, paper.kind(), department, paper.organName(), paper.issuedOn(), paper.issuedByName(),
                paper.issuedAt(),
                paper.isRevoked(), paper.revocation().at(), paper.revocation().reason());
    }
}
