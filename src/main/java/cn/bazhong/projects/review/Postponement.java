package cn.bazhong.projects.review;

import java.time.Instant;
import java.time.LocalDate;

/** A session that was put off. */
public record Postponement(LocalDate from, LocalDate to, String reason, String by, Instant at) {
}
