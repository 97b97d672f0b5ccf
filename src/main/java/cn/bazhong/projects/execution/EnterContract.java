package cn.bazhong.projects.execution;

import cn.bazhong.projects.project.PlausibleDate;
import jakarta.annotation.Nullable;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A contract as it was signed. */
@Schema(description = "A contract or supplement as it was signed (A24, A27, A38)")
public record EnterContract(@NotNull ContractKind kind, @NotBlank @Size(max = 100) String number,
        @NotBlank @Size(max = 200) String title, @NotBlank @Size(max = 200) String supplier,
        @Schema(description = "Yuan, of a supplement what it adds") @NotNull @Positive @Digits(integer = 13, fraction = 2)
        BigDecimal amount,
        @Schema(description = "Not after today") @NotNull @PlausibleDate LocalDate signedOn,
        @Schema(description = "First day of a service") @Nullable @PlausibleDate LocalDate from,
        @Schema(description = "Last day of a service, otherwise of the work") @Nullable @PlausibleDate LocalDate to,
        @Schema(description = "Clause on whose the source code is (A27)") @Nullable @Size(max = 1000) String sourceCodeClause,
        @Schema(description = "Clause on whose patents are (A27)") @Nullable @Size(max = 1000) String patentClause,
        @Schema(description = "Clause on whose the results are (A27)") @Nullable @Size(max = 1000) String resultClause,
        @Schema(description = "Whether the year's budget covers an operation service (A38)") @Nullable Boolean budgetAssured,
        @Schema(description = "The contract that this supplements") @Nullable UUID supplementTo,
        @Schema(description = "The signed contract as a document of the project") @Nullable UUID documentId,
        @Schema(description = "What is to be paid when; empty, or it sums to the amount") @Nullable @Size(max = 50)
        List<@NotNull @Valid Instalment> instalments) {

    /** Unlike {@code List.copyOf} it bears null elements, which validation then names. */
    public EnterContract {
        instalments = instalments == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(instalments));
    }

    BigDecimal planned() {
        return instalments.stream().map(Instalment::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
