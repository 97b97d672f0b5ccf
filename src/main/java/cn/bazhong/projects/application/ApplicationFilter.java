package cn.bazhong.projects.application;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What a list of applications is narrowed to. */
public class ApplicationFilter {
    @RestQuery
    ApplicationState state;
    @RestQuery
    @Parameter(description = "Id of the annual list applied for")
    UUID list;
    @RestQuery
    @Parameter(description = "Organisation code of the owner; with one's own department its drafts are listed, too")
    @Size(max = 32)
    String owner;
    @RestQuery
    @DefaultValue("-updatedAt")
    @Parameter(description = "Order")
    ApplicationSort sort;
    @RestQuery
    @DefaultValue("false")
    @Parameter(description = "Whether to count all matches")
    boolean count;
    @RestQuery
    String cursor;
    @RestQuery
    @DefaultValue("20")
    @Min(1)
    @Max(100)
    int limit;

    /** What a cursor is bound to. */
    String fingerprint(String scope) {
        return String.join("|", String.valueOf(state), String.valueOf(list), String.valueOf(owner), sort.parameter(), scope);
    }
}
