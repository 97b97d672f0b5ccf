package cn.bazhong.projects.change;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What a list of change requests is narrowed to. */
public class ChangeFilter {
    @Parameter(description = "Only of this project")
    @RestQuery
    UUID project;
    @Parameter(description = "Only those that were handed in and are not decided")
    @RestQuery
    @DefaultValue("false")
    boolean open;
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
        return project + "|" + open + "|" + reader;
    }
}
