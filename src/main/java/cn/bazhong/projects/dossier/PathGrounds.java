package cn.bazhong.projects.dossier;

import cn.bazhong.projects.regulation.Given;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the owner puts forward for the path it wants. What is missing is {@code null}. */
@Schema(description = "What the owner puts forward for a path of dossiers")
public record PathGrounds(
        @Schema(description = "How far preparation has come, and by what it is shown, for a merged plan (A17)")
        @Size(max = 2000) String depthOfPreparation,
        @Schema(description = "Grounds for a merged plan beside the amount (A17(1), (2))")
        @Size(max = 2) Set<@NotNull PlanGround> planGrounds,
        @Schema(description = "Title and number of what requires it, or why it is urgent (A17(1), (2))")
        @Size(max = 1000) String planGroundReference,
        @Schema(description = "The case for a purchased service (A18)") @Valid ServiceCase service) {

    static final PathGrounds NONE = new PathGrounds(null, Set.of(), null, null);

    public PathGrounds {
        planGrounds = planGrounds == null ? Set.of() : new LinkedHashSet<>(planGrounds);
    }

    ServiceCase serviceCase() {
        return service == null ? ServiceCase.NONE : service;
    }

    boolean hasPlanGround() {
        return !planGrounds.isEmpty() && Given.isGiven(planGroundReference);
    }
}
