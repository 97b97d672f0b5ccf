package cn.bazhong.projects.record;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/**
 * The sealed end of a chain, as it is exported and handed back for comparison.
 *
 * @param seq      number of events in the chain, 0 or more
 * @param hash     SHA-256 of the last event, 64 hexadecimal digits
 * @param sealKey  id of the key the seal was made with
 * @param seal     HMAC-SHA-256 over subject, seq and hash, 64 hexadecimal digits
 * @param sealedAt when it was sealed, UTC
 */
public record SealedHead(@NotNull @Size(min = 2, max = 40) String subjectType, @NotNull @Size(min = 1, max = 64) String subjectId,
        @Min(0) long seq, @NotNull @Pattern(regexp = "[0-9a-f]{64}") String hash,
        @NotNull @Size(min = 1, max = 40) String sealKey, @NotNull @Pattern(regexp = "[0-9a-f]{64}") String seal,
        @NotNull Instant sealedAt) {

    static SealedHead of(Head head) {
        return new SealedHead(head.subjectType(), head.subjectId(), head.seq(), head.hash(), head.sealKey(), head.seal(),
                head.sealedAt());
    }

    Head head() {
        return new Head(subjectType, subjectId, seq, hash, sealKey, seal, sealedAt);
    }
}
