package cn.bazhong.projects.dataresource;

import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A rate as it is shown. */
@Schema(name = "SharingRate", description = "How much of what is to be shared is shared (A32)")
public record RateView(@Schema(description = "Resources that are to be shared: neither sensitive, nor of a kind that is not shared, nor "
        + "of a project that was excepted (A11)") long shareable,
        @Schema(description = "Of those, how many are") long shared,
        @Schema(description = "In per cent, one decimal; null where nothing is to be shared") @Nullable BigDecimal percent) {

    static RateView of(SharingRate rate) {
        return new RateView(rate.shareable(), rate.shared(), rate.percent());
    }
}
