package cn.bazhong.projects.oversight;

import jakarta.annotation.Nullable;
import java.time.LocalDate;

/**
 * What the rules of deadlines look at.
 *
 * @param term    as it was reckoned; {@code null} where neither working days nor a day were given, or both
 * @param present the deadline that stands; {@code null} where none does
 */
record TermFacts(@Nullable Term term, @Nullable LocalDate present, LocalDate today) {
}
