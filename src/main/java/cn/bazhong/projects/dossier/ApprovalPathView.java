package cn.bazhong.projects.dossier;

import cn.bazhong.projects.http.Action;
import cn.bazhong.projects.http.Versioned;
import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.regulation.FindingView;
import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The ways to approval of a project, the one it takes, and what is still to be done (A17–A19). */
@Schema(name = "ApprovalPath", description = "The ways to approval the Measures leave a project, and the one it takes")
public record ApprovalPathView(UUID projectId,
        @Schema(description = "What the project costs as far as is known, yuan; it decides what may be merged and who decides")
        BigDecimal amount,
        @Schema(description = "Up to this total study and design may be merged for the amount alone (A17(3)), yuan")
        BigDecimal planCeiling,
        @Schema(description = "Whether it is on a published list, which is a planning basis of its own (A19)") boolean listed,
        @Schema(description = "Every way the Measures know for such a project, the longest first") List<OptionView> options,
        @Schema(description = "The shortest way that is open now; null while each lacks something") @Nullable PathKind advised,
        @Schema(description = "The way taken; null before the owner has chosen") @Nullable PathKind chosen,
        @Schema(description = "Whether the way taken is still open at the amount known now") boolean stands,
        @Schema(description = "The dossiers of the way taken, in order") List<StationView> stations,
        @Schema(description = "What the owner put forward") PathGrounds grounds,
        @Schema(description = "Name of the person who chose") @Nullable String chosenBy, @Nullable Instant chosenAt,
        long version, List<Action> actions) implements Versioned {

    /** One way, and what stands against it. */
    @Schema(name = "ApprovalPathOption")
    public record OptionView(PathKind kind, Article article,
            @Schema(description = "What it asks for, in order") List<DossierType> dossiers,
            @Schema(description = "Why it is so, in the reader's language") String why,
            boolean permitted, List<FindingView> findings) {
    }

    /** One dossier of the way taken. */
    @Schema(name = "ApprovalPathStation")
    public record StationView(DossierType type, Article article, ApprovalPath.Standing standing,
            @Schema(description = "Whether the city's government decides on it at this amount (A21)") boolean government,
            @Schema(description = "The latest dossier of that type; null before one was begun") @Nullable UUID dossierId,
            @Nullable DossierState state) {
    }
}
