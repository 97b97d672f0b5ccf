package cn.bazhong.projects.execution;

import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How it is bought, on the routes that know it. */
@Schema(description = "How a lot is bought")
public enum ProcurementMethod {
    OPEN_TENDER(ProcurementRoute.TENDER, ProcurementRoute.GOVERNMENT_PROCUREMENT),
    INVITED_TENDER(ProcurementRoute.TENDER, ProcurementRoute.GOVERNMENT_PROCUREMENT),
    COMPETITIVE_NEGOTIATION(ProcurementRoute.GOVERNMENT_PROCUREMENT),
    COMPETITIVE_CONSULTATION(ProcurementRoute.GOVERNMENT_PROCUREMENT),
    INQUIRY(ProcurementRoute.GOVERNMENT_PROCUREMENT),
    SINGLE_SOURCE(ProcurementRoute.GOVERNMENT_PROCUREMENT),
    FRAMEWORK_AGREEMENT(ProcurementRoute.GOVERNMENT_PROCUREMENT),
    OWN_SELECTION(ProcurementRoute.OWN_PROCUREMENT);

    private final Set<ProcurementRoute> routes;

    ProcurementMethod(ProcurementRoute... routes) {
        this.routes = Set.of(routes);
    }

    boolean isOn(ProcurementRoute route) {
        return routes.contains(route);
    }
}
