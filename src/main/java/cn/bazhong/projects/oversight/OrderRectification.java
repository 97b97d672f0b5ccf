package cn.bazhong.projects.oversight;

import cn.bazhong.projects.project.PlausibleDate;
import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Orders an owner to put something right by a deadline. */
@Schema(description = "An order to put something right (A43)")
public record OrderRectification(@NotNull UUID projectId,
        @Schema(description = "The check it follows from; null without one") @Nullable UUID checkId,
        @Schema(description = "Number of the document it is ordered under") @NotBlank @Size(max = 100) String documentNumber,
        @NotEmpty @Size(max = 50) List<@NotNull @Valid OrderedItem> items,
        @Schema(description = "Deadline in working days, from the day after today; either this or a day")
        @Nullable @Min(1) @Max(365) Integer workingDays,
        @Schema(description = "Deadline as a day after today; either this or working days") @Nullable @PlausibleDate LocalDate deadline,
        @Schema(description = "The order as a document of the project") @Nullable UUID documentId) {

    public OrderRectification {
        items = items == null ? List.of() : items.stream().toList();
    }
}
