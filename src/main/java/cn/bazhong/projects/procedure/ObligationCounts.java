package cn.bazhong.projects.procedure;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many duties there are, by how near their day is. */
@Schema(description = "Numbers of duties by light")
public record ObligationCounts(@Schema(description = "Past their last day") long red,
        @Schema(description = "Within the amber days") long amber, @Schema(description = "Later") long green,
        @Schema(description = "Without a last day") long none) {
}
