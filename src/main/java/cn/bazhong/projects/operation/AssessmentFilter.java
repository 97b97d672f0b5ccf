package cn.bazhong.projects.operation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What a list of assessments is narrowed to. */
public class AssessmentFilter {
    @RestQuery
    AssessmentKind kind;
    @Parameter(description = "false: only those that failed")
    @RestQuery
    Boolean passed;
    @Parameter(description = "Only those valid no longer than this day")
    @RestQuery
    LocalDate validBefore;
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
        return kind + "|" + passed + "|" + validBefore + "|" + owner + "|" + project + "|" + reader;
    }
}
