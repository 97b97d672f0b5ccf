package cn.bazhong.projects.termination;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What a list of terminations is narrowed to. */
public class TerminationFilter {
    @RestQuery
    TerminationState state;
    @Parameter(description = "Only of projects of this department, by organisation code")
    @RestQuery
    @Size(max = 32)
    String owner;
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
        return state + "|" + owner + "|" + reader;
    }
}
