package cn.bazhong.projects.problem;

import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.regulation.FindingView;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.Nullable;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * RFC 9457 problem details.
 *
 * @param article article of the Measures that stands against the deed, where one does
 * @param rule    first rule that blocks, where rules do
 * @param traceId what to quote when asking for help
 */
@Schema(name = "Problem")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProblemView(URI type, String title, int status, String detail, String instance,
        @Nullable Article article, @Nullable String rule, @Nullable List<FindingView> findings,
        @Nullable List<Violation> violations, String traceId) {

    /** One field that breaks a plain constraint, with the message in the caller's language. */
    @Schema(name = "Violation")
    public record Violation(String field, String message) {
    }
}
