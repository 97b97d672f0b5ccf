package cn.bazhong.projects.operation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What a list of applications for O&amp;M funds is narrowed to. */
public class OmBudgetFilter {
    @RestQuery
    OmBudgetState state;
    @Parameter(description = "Only for this year")
    @RestQuery
    @Min(2000)
    @Max(2200)
    Integer year;
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
        return state + "|" + year + "|" + owner + "|" + project + "|" + reader;
    }
}
