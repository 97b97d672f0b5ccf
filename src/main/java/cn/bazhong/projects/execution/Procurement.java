package cn.bazhong.projects.execution;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a lot is being bought, beside the route that amounts and catalogue asked for when it began. */
@Schema(description = "Procurement of a lot")
public record Procurement(StartProcurement chosen, ProcurementRoute proposed) {
}
