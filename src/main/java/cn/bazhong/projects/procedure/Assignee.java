package cn.bazhong.projects.procedure;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The person a step is given to. */
@Schema(description = "The person a step is given to")
public record Assignee(String id, String name) {

    static Assignee of(Step step) {
        return step.assignedTo() == null ? null : new Assignee(step.assignedTo(), step.assignedToName());
    }
}
