package cn.bazhong.projects.incident;

import cn.bazhong.projects.project.PlausibleDate;
import jakarta.annotation.Nullable;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an owner reports. */
@Schema(description = "Report of a serious delay, a heavy loss or the like (A26)")
public record ReportIncident(@Schema(description = "A project of the caller's department") @NotNull UUID projectId,
        @NotNull IncidentKind kind,
        @Schema(description = "The lot it concerns; null for the whole project") @Nullable UUID lotId,
        @Schema(description = "Day it happened or began, not after today") @NotNull @PlausibleDate LocalDate occurredOn,
        @Schema(description = "What happened") @NotBlank @Size(max = 4000) String what,
        @Schema(description = "Loss in yuan; null without one") @Nullable @Positive @Digits(integer = 13, fraction = 2) BigDecimal loss,
        @Schema(description = "What was done about it, and what is to be") @NotBlank @Size(max = 4000) String measures,
        @Schema(description = "Documents of the project that show it") @Nullable @Size(max = 20) List<@NotNull UUID> documents) {

    /** Unlike {@code List.copyOf} it bears null elements, which validation then names. */
    public ReportIncident {
        documents = documents == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(documents));
    }
}
