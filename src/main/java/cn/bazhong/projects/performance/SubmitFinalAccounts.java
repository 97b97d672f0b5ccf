package cn.bazhong.projects.performance;

import cn.bazhong.projects.project.ProjectProfile.FundingSource;
import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Settlement and final accounts as an owner hands them in. */
@Schema(description = "Settlement of every contract, and the final accounts of the project (A40)")
public record SubmitFinalAccounts(@Schema(description = "A project of the caller's department") @NotNull UUID projectId,
        @Schema(description = "Every contract once") @Size(max = 200) List<@NotNull @Valid SettledContract> settlements,
        @Schema(description = "What it cost beside the contracts, yuan") @NotNull @PositiveOrZero @Digits(integer = 13, fraction = 2)
        BigDecimal otherCosts,
        @Schema(description = "Money that came in, by source") @Size(max = 10) List<@NotNull @Valid FundsReceived> funds,
        @Schema(description = "Money left over, yuan") @NotNull @PositiveOrZero @Digits(integer = 13, fraction = 2) BigDecimal fundsLeft,
        @Schema(description = "What was handed over for use") @Size(max = 200) List<@NotNull @Valid DeliveredAsset> assets,
        @Nullable @Size(max = 4000) String remark,
        @Schema(description = "Documents of the project that show it, the accounts themselves among them") @Nullable @Size(max = 20)
        List<@NotNull UUID> documents) {

    /** Unlike {@code List.copyOf} it bears null elements, which validation then names. */
    public SubmitFinalAccounts {
        settlements = Listed.of(settlements);
        funds = Listed.of(funds);
        assets = Listed.of(assets);
        documents = Listed.of(documents);
    }

    /** What a contract came to. */
    @Schema(name = "SettledContract")
    public record SettledContract(@NotNull UUID contractId,
            @Schema(description = "Yuan") @NotNull @PositiveOrZero @Digits(integer = 13, fraction = 2) BigDecimal settled,
            @Schema(description = "Why it is not what was contracted; null where it is") @Nullable @Size(max = 1000) String reason) {
    }

    /** Money from one source. */
    @Schema(name = "FundsReceived")
    public record FundsReceived(@NotNull FundingSource source,
            @Schema(description = "Yuan") @NotNull @PositiveOrZero @Digits(integer = 13, fraction = 2) BigDecimal amount) {
    }

    /** Something handed over for use. */
    @Schema(name = "DeliveredAsset")
    public record DeliveredAsset(@NotBlank @Size(max = 200) String name,
            @Schema(description = "Yuan") @NotNull @PositiveOrZero @Digits(integer = 13, fraction = 2) BigDecimal amount) {
    }

    /** All contracts together. */
    BigDecimal settled() {
        return settlements.stream().map(SettledContract::settled).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What the project cost. */
    BigDecimal total() {
        return settled().add(otherCosts);
    }

    BigDecimal received() {
        return funds.stream().map(FundsReceived::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    BigDecimal delivered() {
        return assets.stream().map(DeliveredAsset::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
