package cn.bazhong.projects.expert;

import cn.bazhong.projects.http.Action;
import cn.bazhong.projects.http.Versioned;
import cn.bazhong.projects.identity.DepartmentRef;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A draw as it can be repeated, and who sits after it. */
@Schema(name = "ExpertDraw", description = "A random draw of experts: with seed, criteria and register anybody finds the same "
        + "people again. An expert's place is the SHA-256 of seed, colon and id, in hexadecimal; the lowest are drawn.")
public record DrawView(UUID id, DrawCriteria criteria, @Schema(description = "64 hexadecimal digits") String seed,
        @Schema(description = "Who sits, replacements included, in the order drawn") List<Member> sitting,
        @Schema(description = "Who stands by, first come first") List<Member> standingBy,
        @Schema(description = "Everybody in the register of that day, in the order of their places") List<Entry> register,
        List<Replaced> replacements,
        @Schema(description = "Name of the person who drew") String drawnBy, Instant drawnAt,
        @Schema(description = "Whether seed, register and everybody drawn are those of the record") boolean agreesWithRecord, long version,
        List<Action> actions) implements Versioned {

    /** Somebody drawn. */
    @Schema(name = "DrawnExpert")
    public record Member(UUID id, String name, @Nullable String userId, DepartmentRef employer, Set<ExpertField> fields) {
    }

    /** Somebody in the register. */
    @Schema(name = "DrawRegisterEntry")
    public record Entry(UUID id, String name, DepartmentRef employer,
            @Schema(description = "SHA-256 that gives the place") String place,
            @Schema(description = "Why they took no part; null where they did") @Nullable Draw.Ground leftOut) {
    }

    /** A reserve who came for somebody. */
    @Schema(name = "ReplacedExpert")
    public record Replaced(UUID left, String leftName, UUID came, String cameName, String reason, String enteredBy,
            Instant enteredAt) {
    }
}
