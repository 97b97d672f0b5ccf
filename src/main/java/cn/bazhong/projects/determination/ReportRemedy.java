package cn.bazhong.projects.determination;

import cn.bazhong.projects.project.PlausibleDate;
import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the owner says it has put right. */
@Schema(description = "What was delivered or put right after a finding")
public record ReportRemedy(@Schema(description = "Day it was done, not after today") @NotNull @PlausibleDate LocalDate doneOn,
        @NotBlank @Size(max = 2000) String text,
        @Schema(description = "Documents of the project that show it") @Nullable @Size(max = 20) List<@NotNull UUID> documents) {

    /** Unlike {@code List.copyOf} it bears null elements, which validation then names. */
    public ReportRemedy {
        documents = documents == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(documents));
    }
}
