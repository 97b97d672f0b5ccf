package cn.bazhong.projects.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is present: at the opening, or from now on when somebody comes later or leaves. */
@Schema(description = "Attendance, seat by seat")
public record TakeAttendance(
        @Schema(description = "One entry for every member called") @NotNull @Size(min = 1, max = 100)
        List<@NotNull @Valid Attendance> attendance) {
}
