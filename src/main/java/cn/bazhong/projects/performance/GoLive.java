package cn.bazhong.projects.performance;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** From the beginning to operation, as the features know it that carry projects there. */
interface GoLive {

    Uni<Dates> of(UUID project);

    /**
     * What of it has come. All {@code null} before.
     *
     * @param begunOn  day on which it was first carried out by its record
     * @param problems what went wrong on trial, as the log has it
     */
    record Dates(@Nullable LocalDate begunOn, @Nullable LocalDate trialSince, @Nullable LocalDate acceptedOn,
            @Nullable LocalDate inOperationSince, List<String> problems) {
    }
}
