package cn.bazhong.projects.record;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A check of the record.
 *
 * @param projectId    the project whose chains alone are checked; {@code null} for all there are
 * @param exportDay    day of the kept export to compare with; {@code null} for the newest there is
 * @param earlierHeads sealed heads kept elsewhere to compare with as well, 2,000 at most; {@code null} for none
 */
public record RequestRecordCheck(@Nullable UUID projectId, LocalDate exportDay, @Size(max = 2000) List<@NotNull @Valid SealedHead> earlierHeads) {

    public RequestRecordCheck {
        earlierHeads = earlierHeads == null ? List.of() : earlierHeads;
    }
}
