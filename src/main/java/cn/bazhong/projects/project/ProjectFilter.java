package cn.bazhong.projects.project;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What a list of projects is narrowed to. */
public class ProjectFilter {
    @RestQuery
    @Parameter(description = "Year of the annual list")
    @Min(2000)
    @Max(2100)
    Integer year;
    @RestQuery
    Stage stage;
    @RestQuery
    @Parameter(description = "Organisation code of the owner")
    @Size(max = 32)
    String owner;
    @RestQuery
    ProjectProfile.Category category;
    @RestQuery
    @DefaultValue("false")
    @Parameter(description = "Only those that are suspended as a whole (A26, A43)")
    boolean suspended;
    @RestQuery
    @Parameter(description = "Part of the name or code, at least two characters")
    @Size(min = 2, max = 50)
    String q;
    @RestQuery
    @DefaultValue("-code")
    @Parameter(description = "Order")
    ProjectSort sort;
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
    String fingerprint(String department) {
        return String.join("|", String.valueOf(year), String.valueOf(stage), String.valueOf(owner), String.valueOf(category),
                String.valueOf(suspended), String.valueOf(q), sort.parameter(), String.valueOf(department));
    }
}
