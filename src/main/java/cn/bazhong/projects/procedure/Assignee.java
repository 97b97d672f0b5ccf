package cn.bazhong.projects.procedure;

import cn.bazhong.projects.text.Shown;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The person a step is given to. */
@Schema(description = "The person a step is given to")
public record Assignee(String id, String name) implements Shown {

    @Override
    public String shown(Locale locale) {
        return name;
    }

    static Assignee of(Step step) {
        return step.assignedTo() == null ? null : new Assignee(step.assignedTo(), step.assignedToName());
    }
}
