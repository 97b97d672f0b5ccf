package cn.bazhong.projects.performance;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;

/**
 * What of a project's way from its beginning to operation has come. {@code null} where it has not.
 *
 * @param begunOn  day on which it was first carried out by its record
 * @param problems what went wrong on trial, as the log has it
 */
record Course(@Nullable LocalDate begunOn, @Nullable LocalDate trialSince, @Nullable LocalDate acceptedOn,
        @Nullable LocalDate inOperationSince, List<String> problems) {
}
