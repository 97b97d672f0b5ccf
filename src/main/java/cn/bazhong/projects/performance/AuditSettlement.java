package cn.bazhong.projects.performance;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the audit of a settlement came to. */
@Schema(description = "The audited amount of every contract (A40)")
public record AuditSettlement(@Schema(description = "Every contract that was settled, once") @NotEmpty @Size(max = 200)
        List<@NotNull @Valid AuditedContract> contracts,
        @Schema(description = "Number of the audit report") @NotBlank @Size(max = 100) String documentNumber,
        @Schema(description = "The report as a document of the project") @Nullable UUID documentId,
        @Schema(description = "What the audit says") @NotBlank @Size(max = 4000) String opinion) {

    /** Unlike {@code List.copyOf} it bears null elements, which validation then names. */
    public AuditSettlement {
        contracts = Listed.of(contracts);
    }

    /** What was found to be owed on a contract. */
    @Schema(name = "AuditedContract")
    public record AuditedContract(@NotNull UUID contractId,
            @Schema(description = "Yuan") @NotNull @PositiveOrZero @Digits(integer = 13, fraction = 2) BigDecimal audited) {
    }

    BigDecimal total() {
        return contracts.stream().map(AuditedContract::audited).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
