package cn.bazhong.projects.change;

import cn.bazhong.projects.execution.MilestonePlan;
import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is to be changed, and why. Everything may be missing in a draft. */
@Schema(description = "What is to be changed of a project that is carried out (A25). Every field may be null in a draft.")
public record ChangeContent(
        @Schema(description = "The special circumstances that call for it") @Nullable @Size(max = 2000) String reason,
        @Schema(description = "What of the contents is to be another thing; empty where they stay") @Nullable @Size(max = 4000)
        String contents,
        @Schema(description = "Whether main contents of the project change") @Nullable Boolean mainContents,
        @Schema(description = "Whether the goals stay as approved") @Nullable Boolean goalsKept,
        @Schema(description = "The cost lines that change") @Nullable @Size(max = 200) List<@NotNull @Valid ChangedLine> lines,
        @Schema(description = "Whether the schedule changes") @Nullable Boolean reschedule,
        @Schema(description = "The whole plan as it is to be; not looked at where the schedule stays") @Nullable @Size(max = 100)
        List<MilestonePlan.@NotNull @Valid Point> milestones,
        @Schema(description = "What it rests on, as a document of the project") @Nullable UUID documentId) {

    static final ChangeContent EMPTY = new ChangeContent(null, null, null, null, null, null, null, null);

    /** Unlike {@code List.copyOf} it bears null elements, which validation then names. */
    public ChangeContent {
        lines = lines == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(lines));
        milestones = milestones == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(milestones));
    }

    boolean movesSchedule() {
        return Boolean.TRUE.equals(reschedule);
    }
}
