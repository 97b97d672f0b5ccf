package cn.bazhong.projects.review;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What a list of sessions is narrowed to. */
public class SessionFilter {
    @RestQuery
    @Parameter(description = "What they have before them")
    DocketKind docket;
    @RestQuery
    @Parameter(description = "The annual list they review")
    UUID listId;
    @RestQuery
    SessionState state;
    @RestQuery
    String cursor;
    @RestQuery
    @DefaultValue("20")
    @Min(1)
    @Max(100)
    int limit;

    /** What a cursor is bound to. */
    String fingerprint(String reader) {
        return docket + "|" + listId + "|" + state + "|" + reader;
    }
}
