package cn.bazhong.projects.paper;

import cn.bazhong.projects.wording.PaperKind;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What a list of papers is narrowed to. */
public class PaperFilter {
    @Parameter(description = "Only of this organ, by organisation code")
    @RestQuery
    @Size(max = 32)
    String department;
    @RestQuery
    PaperKind kind;
    @Parameter(description = "Only about this project, by id")
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
        return department + "|" + kind + "|" + project + "|" + reader;
    }
}
