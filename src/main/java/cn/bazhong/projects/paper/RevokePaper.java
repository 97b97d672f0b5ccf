package cn.bazhong.projects.paper;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Revokes a paper that was issued by mistake. */
@Schema(description = "Revokes an issued paper")
public record RevokePaper(@Schema(description = "Why") @NotBlank @Size(max = 1000) String reason) {
}
