package cn.bazhong.projects.review;

import jakarta.annotation.Nullable;
import cn.bazhong.projects.http.Action;
import cn.bazhong.projects.http.Versioned;
import cn.bazhong.projects.identity.DepartmentRef;
import cn.bazhong.projects.regulation.FindingView;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An item of an agenda. */
@Schema(name = "SessionItem")
public record ItemView(UUID id,
        @Schema(description = "What the session has before it") DocketKind docket,
        @Schema(description = "Place on the agenda, from 1") int number,
        @Schema(description = "Id of the line of the list or of the dossier") UUID subjectId, UUID projectId,
        String projectCode, String projectName, DepartmentRef ownerDepartment,
        @Schema(description = "It sits on the committee for this item (A5)") @Nullable DepartmentRef industryAuthority,
        @Schema(description = "Yuan: applied for in the list's year, or the total investment of a dossier") BigDecimal amount,
        @Schema(description = "Whether a rule left something to the committee, which then says why") boolean needsDecision,
        @Schema(description = "What the rules found, as it was told when it was looked at") List<FindingView> findings,
        ItemState state, PanelView panel, @Nullable TallyView tally,
        @Schema(description = "Empty where they are withheld") List<BallotView> votes,
        @Schema(description = "Whether votes are kept from the reader, whose own matter it is or who is recused")
        boolean votesWithheld,
        @Schema(description = "What the reader may conclude now") List<ReviewVerdict> verdicts,
        @Schema(description = "null while it is on the agenda") @Nullable ConclusionView conclusion,
        long version, List<Action> actions) implements Versioned {
}
