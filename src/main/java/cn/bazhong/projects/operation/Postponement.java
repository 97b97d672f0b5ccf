package cn.bazhong.projects.operation;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A shutdown was put off by the office. */
@Schema(name = "ShutdownPostponement")
public record Postponement(LocalDate from, LocalDate to, String reason, String by) {
}
