package cn.bazhong.projects.procedure;

import cn.bazhong.projects.http.Action;
import cn.bazhong.projects.http.Versioned;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The signing of a conclusion, as the department sees it whose step it is. */
@Schema(name = "StepDraft", description = "A conclusion that is being signed within a department")
public record DraftView(UUID stepId,
        @Schema(description = "Null before anything is drafted") @Nullable SigningState state,
        @Schema(description = "What was drafted; null before, and of a deed") @Nullable DecideStep decision,
        @Schema(description = "What was drafted where the step is concluded by a deed with a name of its own; null elsewhere")
        @Nullable Deed deed,
        @Schema(description = "Who drafted it; null before") @Nullable String draftedBy, @Nullable Instant draftedAt,
        @Schema(description = "Who signs, level by level") List<List<SigningLevels.Signer>> levels,
        @Schema(description = "Who has signed, in their order") List<Signature> signatures,
        @Schema(description = "Whose signature it waits for, from 1; null where for none") @Nullable Integer waitsFor,
        @Nullable String returnedBy, @Nullable String returnedBecause, List<Action> actions, long version) implements Versioned {

    /** What is answered to a deed that is kept as a draft. */
    public static final String KEPT = "Not done yet: it is kept as it was sent, and done when the last of the department has signed it";

    /** A deed that is done when the last has signed it. */
    @Schema(name = "DraftedDeed")
    public record Deed(@Schema(description = "Its operationId") String operation,
            @Schema(description = "What was sent with it") Map<String, Object> body) {
    }

    /** That somebody signed. */
    @Schema(name = "StepSignature")
    public record Signature(int level, String name, Instant at) {
    }
}
