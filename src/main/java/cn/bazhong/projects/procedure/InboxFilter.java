package cn.bazhong.projects.procedure;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which box of the inbox is read, and what it is narrowed to. */
public class InboxFilter {
    @RestQuery
    @DefaultValue("TODO")
    Box box;
    @Parameter(description = "Of the open steps: all, those given to the reader, or those given to nobody")
    @RestQuery
    @DefaultValue("ALL")
    Assigned assigned;
    @Parameter(description = "Of open steps and duties: only those so near their last day")
    @RestQuery
    @Nullable
    DueRange due;
    @Parameter(description = "Of open steps: only those of this kind")
    @RestQuery
    @Nullable
    StepKind step;
    @Parameter(description = "Where reading goes on, from nextCursor")
    @RestQuery
    @Size(max = 500)
    String cursor;
    @RestQuery
    @DefaultValue("20")
    @Min(1)
    @Max(100)
    int limit;

    String fingerprint(String reader) {
        return String.join(" ", box.name(), assigned.name(), String.valueOf(due), String.valueOf(step), reader);
    }
}
