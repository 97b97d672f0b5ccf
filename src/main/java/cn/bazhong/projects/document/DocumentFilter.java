package cn.bazhong.projects.document;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;

/** What the list of a project's documents is narrowed to. */
public class DocumentFilter {
    @RestQuery
    DocumentType type;
    @RestQuery
    String cursor;
    @RestQuery
    @DefaultValue("20")
    @Min(1)
    @Max(100)
    int limit;

    /** What a cursor is bound to. */
    String fingerprint(UUID project) {
        return project + "|" + type;
    }
}
