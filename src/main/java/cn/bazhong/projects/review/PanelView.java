package cn.bazhong.projects.review;

import jakarta.annotation.Nullable;
import cn.bazhong.projects.identity.DepartmentRef;
import cn.bazhong.projects.regulation.FindingView;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who decides on an item (A5). Before the session is opened, as it would be if everybody came who has not declined. */
@Schema(name = "Panel")
public record PanelView(
        @Schema(description = "Ids of the members entitled to vote") List<UUID> entitled,
        @Schema(description = "How many of them are experts") int experts, List<Recused> recused,
        @Schema(description = "Departments named for the item that sent nobody") List<DepartmentRef> absentDepartments,
        @Schema(description = "Id of the member who presides; null where nobody can") @Nullable UUID presiding,
        @Schema(description = "What keeps it from deciding, of the panel and of the item; what blocks leaves only to carry the "
                + "item over") List<FindingView> findings,
        @Schema(description = "Whether those who sit may decide") boolean quorate) {

    /** Who takes no part. */
    @Schema(name = "Recused")
    public record Recused(UUID memberId, RecusalGround ground, @Nullable String reason) {
    }
}
