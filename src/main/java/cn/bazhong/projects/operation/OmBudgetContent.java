package cn.bazhong.projects.operation;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an application for O&amp;M funds says. */
@Schema(name = "OmBudgetContent", description = "Funds for operation and maintenance in a year, line by line (A35)")
public record OmBudgetContent(@Size(max = 100) List<@NotNull @Valid OmLine> lines,
        @Schema(description = "Why so much, against last year") @Nullable @Size(max = 4000) String explanation,
        @Schema(description = "Documents of the project that show it") @Nullable @Size(max = 20) List<@NotNull UUID> documents) {

    /** Unlike {@code List.copyOf} it bears null elements, which validation then names. */
    public OmBudgetContent {
        lines = lines == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(lines));
        documents = documents == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(documents));
    }

    BigDecimal total() {
        return lines.stream().map(OmLine::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
