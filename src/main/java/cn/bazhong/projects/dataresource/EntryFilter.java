package cn.bazhong.projects.dataresource;

import cn.bazhong.projects.project.ProjectProfile.SharingKind;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What a list of resources is narrowed to. */
public class EntryFilter {
    @Parameter(description = "Only of this project")
    @RestQuery
    UUID project;
    @Parameter(description = "Only of this department, by organisation code")
    @RestQuery
    @Size(max = 32)
    String owner;
    @Parameter(description = "How far it is registered; without it all but what is gone")
    @RestQuery
    EntryState state;
    @RestQuery
    SharingState sharing;
    @RestQuery
    SharingKind sharingKind;
    @RestQuery
    @Parameter(description = "Part of the name or of the fields, at least two characters")
    @Size(min = 2, max = 50)
    String q;
    @RestQuery
    @DefaultValue("false")
    @Parameter(description = "Whether to count all matches")
    boolean count;
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
        return project + "|" + owner + "|" + state + "|" + sharing + "|" + sharingKind + "|" + q + "|" + reader;
    }
}
