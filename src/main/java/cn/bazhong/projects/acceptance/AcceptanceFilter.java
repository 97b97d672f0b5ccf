package cn.bazhong.projects.acceptance;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What a list of acceptances is narrowed to. */
public class AcceptanceFilter {
    @RestQuery
    AcceptanceState state;
    @Parameter(description = "true: only those that are not accepted and not over")
    @RestQuery
    Boolean open;
    @Parameter(description = "true: only those whose day for acceptance has passed (A30)")
    @RestQuery
    Boolean overdue;
    @Parameter(description = "Only of projects of this department, by organisation code")
    @RestQuery
    @Size(max = 32)
    String owner;
    @Parameter(description = "Only of this project")
    @RestQuery
    UUID project;
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
        return state + "|" + open + "|" + overdue + "|" + owner + "|" + project + "|" + reader;
    }
}
