package cn.bazhong.projects.performance;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What a list of reports is narrowed to. */
public class PerformanceFilter {
    @RestQuery
    ReportKind kind;
    @RestQuery
    PerformanceState state;
    @Parameter(description = "That they are on; of what is on no year, the one it was begun in")
    @RestQuery
    @Min(2000)
    @Max(2100)
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
        return kind + "|" + state + "|" + year + "|" + owner + "|" + project + "|" + reader;
    }
}
