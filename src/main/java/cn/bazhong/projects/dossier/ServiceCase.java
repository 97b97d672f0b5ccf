package cn.bazhong.projects.dossier;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a service is purchased and not built: the four conditions of Article 18, each argued. */
@Schema(description = "The four conditions of Article 18, argued. Amounts are CNY yuan over the system's whole service life.")
public record ServiceCase(
        @Schema(description = "Why it is neither goods nor works, nor works packed with services (A18(1))")
        @Size(max = 2000) @Nullable String noGoodsOrWorks,
        @Schema(description = "Years the system is used") @Min(1) @Max(30) @Nullable Integer serviceYears,
        @Schema(description = "Service fees over those years (A18(2))")
        @PositiveOrZero @Digits(integer = 13, fraction = 2) @Nullable BigDecimal serviceCost,
        @Schema(description = "Construction, were it built (A18(2))")
        @PositiveOrZero @Digits(integer = 13, fraction = 2) @Nullable BigDecimal buildingCost,
        @Schema(description = "Operation and maintenance over those years, were it built (A18(2))")
        @PositiveOrZero @Digits(integer = 13, fraction = 2) @Nullable BigDecimal operatingCost,
        @Schema(description = "Providers that could supply it, one a line (A18(3))") @Size(max = 2000) @Nullable String providers,
        @Schema(description = "How the rules on security and secrecy of government systems are kept (A18(4))")
        @Size(max = 2000) @Nullable String securityKept) {

    static final ServiceCase NONE = new ServiceCase(null, null, null, null, null, null, null);

    boolean reckons() {
        return serviceYears != null && serviceCost != null && buildingCost != null && operatingCost != null;
    }

    /** What building and operating it would cost. */
    BigDecimal ownCost() {
        return buildingCost.add(operatingCost);
    }

    boolean undercuts() {
        return serviceCost.compareTo(ownCost()) < 0;
    }

    /** How much less the service costs, percent of building and operating, one decimal; empty when it is not reckoned. */
    Optional<BigDecimal> saving() {
        return reckons() && ownCost().signum() > 0
                ? Optional.of(ownCost().subtract(serviceCost).multiply(BigDecimal.valueOf(100))
                        .divide(ownCost(), 1, RoundingMode.HALF_UP)) : Optional.empty();
    }

    long providerCount() {
        return providers == null ? 0 : Stream.of(providers.split("\\R")).map(String::strip).filter(line -> !line.isEmpty())
                .distinct().count();
    }
}
