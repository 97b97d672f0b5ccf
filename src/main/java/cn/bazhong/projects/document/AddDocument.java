package cn.bazhong.projects.document;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A new document of a project, with the file of its first version. */
public record AddDocument(@NotNull DocumentType type, @NotBlank @Size(max = 200) String title,
        @NotNull @Valid AnnouncedFile file) {
}
