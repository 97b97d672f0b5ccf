package cn.bazhong.projects.acceptance;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;

/**
 * How a trial went.
 *
 * @param since    first day; {@code null} before
 * @param problems what went wrong, in its order
 */
public record TrialLog(@Nullable LocalDate since, List<String> problems) {
    static final TrialLog NONE = new TrialLog(null, List.of());
}
