package cn.bazhong.projects.paper;

import cn.bazhong.projects.identity.DepartmentRef;
import cn.bazhong.projects.wording.PaperKind;
import cn.bazhong.projects.wording.PaperMatter;
import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A paper in a list. */
@Schema(name = "PaperSummary")
public record PaperSummary(UUID id, PaperKind kind, PaperMatter matter, UUID matterId, String title, String number, LocalDate issuedOn,
        @Schema(description = "The organ that issued it") DepartmentRef department, String organName, @Nullable UUID projectId,
        @Nullable String projectCode, @Nullable String projectName, boolean revoked) {
}
