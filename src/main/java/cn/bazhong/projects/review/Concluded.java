package cn.bazhong.projects.review;

import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.util.UUID;

/**
 * What the committee concluded on an item for good.
 *
 * @param item      id of what was before it, as {@link ReviewedItem#id()}
 * @param version   of what it looked at
 * @param verdict   AGREE, REDUCE, DEFER or DELETE
 * @param reducedTo yuan, with REDUCE
 * @param reason    why, as the one who presided said it or as the re-check found
 * @param rank      place from 1, where the docket is ranked; {@code null} where the committee gave none
 * @param revised   whether it was agreed to subject to revision and this is the outcome of the re-check
 */
public record Concluded(UUID item, long version, ReviewVerdict verdict, @Nullable BigDecimal reducedTo,
        @Nullable String reason, @Nullable Integer rank, boolean revised) {
}
