package cn.bazhong.projects.webhook;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom to tell of what. */
@Schema(description = "A system and what it is to be told of")
public record WebhookContent(
        @Schema(description = "How the system is called") @NotBlank @Size(max = 100) String name,
        @Schema(description = "Where it is told, an https address") @NotBlank @Size(max = 500) String url,
        @Schema(description = "Organisation code of the department whose system it is: it is told of what that department sees")
        @NotBlank @Size(max = 32) String department,
        @Schema(description = "Types of events; empty for all") @NotNull @Size(max = 60) List<@NotBlank @Size(max = 60) String> types,
        @Schema(description = "Only of projects of these owners, by organisation code; empty for all")
        @NotNull @Size(max = 100) List<@NotBlank @Size(max = 32) String> owners) {
    private static final String SCHEME = "https:";

    /** The address as it is kept and called: a scheme is the same in capitals. */
    String address() {
        String text = Objects.toString(url, "").strip();
        return text.regionMatches(true, 0, SCHEME, 0, SCHEME.length()) ? SCHEME + text.substring(SCHEME.length()) : text;
    }
}
