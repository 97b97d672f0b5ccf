package cn.bazhong.projects.dossier;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What a list of consultations is narrowed to. */
public class ConsultationFilter {
    @Parameter(description = "Only those in which an opinion is still to be given")
    @RestQuery
    @DefaultValue("false")
    boolean open;
    @Parameter(description = "Only of projects of this department, by organisation code")
    @RestQuery
    @Size(max = 32)
    String owner;
    @Parameter(description = "Only on the dossiers of this project")
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
        return open + "|" + owner + "|" + project + "|" + reader;
    }
}
