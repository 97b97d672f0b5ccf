package cn.bazhong.projects.oversight;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What a list of rectification orders is narrowed to. */
public class RectificationFilter {
    @RestQuery
    @Nullable
    RectificationState state;
    @Parameter(description = "Only those ordered by this department, by organisation code")
    @RestQuery
    @Size(max = 32)
    String department;
    @Parameter(description = "Only of projects of this department, by organisation code")
    @RestQuery
    @Size(max = 32)
    String owner;
    @Parameter(description = "Only of this project, by id")
    @RestQuery
    UUID project;
    @Parameter(description = "Only those whose deadline has passed without a response")
    @RestQuery
    @DefaultValue("false")
    boolean overdue;
    @RestQuery
    @DefaultValue("20")
    @Min(1)
    @Max(100)
    int limit;
    @Parameter(description = "Where reading goes on, from nextCursor")
    @RestQuery
    @Size(max = 500)
    String cursor;

    String fingerprint(String reader) {
        return String.join("|", String.valueOf(state), department, owner, String.valueOf(project), String.valueOf(overdue), reader);
    }
}
