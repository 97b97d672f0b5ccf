package cn.bazhong.projects.reminder;

import jakarta.annotation.Nullable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether somebody is reminded by mail. */
@Schema(name = "Reminders", description = "Whether the reader is reminded by mail")
public record ReminderChoice(
        @Schema(description = "Whether the portal sends any") boolean available,
        @Schema(description = "Where they go, as the account names it; null where it names none") @Nullable String address,
        @Schema(description = "Whether the reader wants them") boolean mail,
        @Schema(description = "In which language they are, `zh-CN` or `en`") String language) {
}
