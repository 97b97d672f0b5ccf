package cn.bazhong.projects.dossier;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a dossier says in words on one section. */
@Schema(description = "The text of one section")
public record Chapter(
        @NotNull Section section,
        @Size(max = 20000) String text) {
}
