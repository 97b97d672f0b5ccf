package cn.bazhong.projects.reminder;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whether to be reminded by mail.
 *
 * @param language in which language, {@code zh-CN} or {@code en}; {@code null} for Chinese
 */
@Schema(description = "Whether to be reminded by mail, and in which language (`zh-CN` where none is named)")
public record ChooseReminders(@NotNull Boolean mail, @Nullable @Pattern(regexp = "zh-CN|en") String language) {
    private static final String CHINESE = "zh-CN";

    public ChooseReminders {
        language = language == null ? CHINESE : language;
    }
}
