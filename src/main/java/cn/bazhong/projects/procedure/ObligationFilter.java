package cn.bazhong.projects.procedure;

import cn.bazhong.projects.project.PlausibleDate;
import cn.bazhong.projects.regulation.Article;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What a list of duties is narrowed to. */
public class ObligationFilter {
    @Parameter(description = "Only what this department owes, by organisation code")
    @RestQuery
    @Size(max = 32)
    String department;
    @RestQuery
    ObligationKind kind;
    @Parameter(description = "Only what this article asks for, for example A41")
    @RestQuery
    Article article;
    @Parameter(description = "Only what is past its last day")
    @RestQuery
    @DefaultValue("false")
    boolean overdue;
    @Parameter(description = "Only what is due by that day")
    @RestQuery
    @PlausibleDate
    LocalDate dueBy;
    @Parameter(description = "Only of this project")
    @RestQuery
    UUID project;
    String fingerprint(String reader) {
        return department + "|" + kind + "|" + article + "|" + overdue + "|" + dueBy + "|" + project + "|" + reader;
    }

    /** Names of the kinds asked for; {@code null} for all. */
    String[] kinds() {
        if (kind == null && article == null) {
            return null;
        }
        return Arrays.stream(ObligationKind.values()).filter(one -> kind == null || one == kind)
                .filter(one -> article == null || article.covers(one.article())).map(Enum::name).toArray(String[]::new);
    }
}
