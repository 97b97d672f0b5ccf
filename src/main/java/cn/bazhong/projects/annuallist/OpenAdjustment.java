package cn.bazhong.projects.annuallist;

import cn.bazhong.projects.project.PlausibleDate;
import jakarta.validation.Valid;
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
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A numbered adjustment of a published list (A15). */
@Schema(description = "Adjustment of a published list")
public record OpenAdjustment(
        @Schema(description = "Why the list is adjusted") @NotBlank @Size(max = 1000) String ground,
        @Schema(description = "First day on which applications are taken; null for none, then without a last day either")
        @PlausibleDate LocalDate opensOn,
        @Schema(description = "Last day; not before the first, and not past") @PlausibleDate LocalDate closesOn,
        @Schema(description = "What the year may come to, yuan; null for no ceiling")
        @Positive @Digits(integer = 13, fraction = 2) BigDecimal ceiling,
        @Schema(description = "What may come from each source; one that is not named has no ceiling of its own") @Size(max = 4)
        List<@NotNull @Valid SourceAmount> ceilings) {

    /** Missing ceilings are none; null among them is left for validation to name. */
    public OpenAdjustment {
        ceilings = ceilings == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(ceilings));
    }

    ChangeCall terms() {
        return new ChangeCall(opensOn, closesOn, ceiling, ceilings);
    }
}
