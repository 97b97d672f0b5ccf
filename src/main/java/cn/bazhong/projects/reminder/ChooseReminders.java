package cn.bazhong.projects.reminder;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether to be reminded by mail. */
@Schema(description = "Whether to be reminded by mail")
public record ChooseReminders(@NotNull Boolean mail) {
}
