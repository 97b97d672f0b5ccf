package cn.bazhong.projects.determination;

import cn.bazhong.projects.restriction.CauseKind;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What a list of findings is narrowed to. */
public class DeterminationFilter {
    @RestQuery
    DeterminationState state;
    @RestQuery
    CauseKind kind;
    @Parameter(description = "Only against this owner, by organisation code")
    @RestQuery
    @Size(max = 32)
    String owner;
    @Parameter(description = "Only in this project")
    @RestQuery
    UUID project;
    @Parameter(description = "Only about this year (A32)")
    @RestQuery
    @Min(2000)
    @Max(2100)
    Integer year;
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
        return state + "|" + kind + "|" + owner + "|" + project + "|" + year + "|" + reader;
    }
}
