package cn.bazhong.projects.procedure;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far something has come that is signed within a department, as the department sees it. */
@Schema(name = "SigningProgress", description = "How far a draft has come that is signed within a department")
public record SigningProgress(SigningState state, String draftedBy, Instant draftedAt,
        @Schema(description = "Who signs, level by level") List<List<SigningLevels.Signer>> levels,
        @Schema(description = "Who has signed, in their order") List<DraftView.Signature> signatures,
        @Schema(description = "Whose signature it waits for, from 1; null where for none") @Nullable Integer waitsFor,
        @Nullable String returnedBy, @Nullable String returnedBecause) {
}
