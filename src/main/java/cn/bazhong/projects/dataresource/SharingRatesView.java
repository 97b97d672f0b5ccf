package cn.bazhong.projects.dataresource;

import cn.bazhong.projects.identity.DepartmentRef;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much is shared, owner by owner. */
@Schema(name = "SharingRates", description = "How much of what is to be shared is shared, by owner (A32)")
public record SharingRatesView(int year, @Schema(description = "The day it is reckoned on: the end of the year, or today") LocalDate day,
        @Schema(description = "Of all owners shown") RateView overall, List<OwnerRate> owners) {

    /** Of one owner. */
    @Schema(name = "OwnerSharingRate")
    public record OwnerRate(DepartmentRef owner, RateView rate,
            @Schema(description = "Resources that another department had registered before (A32)") long collectedTwice) {
    }
}
