package cn.bazhong.projects.acceptance;

import cn.bazhong.projects.project.PlausibleDate;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The system runs on trial. */
@Schema(description = "Start of trial operation (A28)")
public record StartTrial(@Schema(description = "First day: not before the last lot was complete, not after today")
        @NotNull @PlausibleDate LocalDate startedOn) {
}
