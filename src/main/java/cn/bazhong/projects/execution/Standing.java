package cn.bazhong.projects.execution;

import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How far a project is carried out, by its registers. Amounts in yuan.
 *
 * @param estimate   the approved budget estimate; {@code null} before approval
 * @param progress   percent, as reported last; {@code null} before the first report
 * @param late       milestones that are late today
 */
@Schema(name = "ExecutionStanding", description = "How far a project is carried out, by its registers. Amounts are CNY yuan.")
public record Standing(@Nullable BigDecimal estimate, BigDecimal contracted, BigDecimal paid, @Nullable Integer progress,
        List<LotRef> lots, List<String> late) {

    /** A lot by its number and name. */
    @Schema(name = "LotRef")
    public record LotRef(UUID id, int number, String name, boolean suspended,
            @Schema(description = "Day all its contents were there (A28); null before") @Nullable LocalDate completedOn) {
    }
}
