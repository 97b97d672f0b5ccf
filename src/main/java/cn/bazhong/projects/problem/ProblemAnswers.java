package cn.bazhong.projects.problem;

import cn.bazhong.projects.regulation.Finding;
import cn.bazhong.projects.regulation.FindingView;
import cn.bazhong.projects.text.Texts;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** Turns a refusal into its answer in the caller's language. */
final class ProblemAnswers {
    static final String MEDIA_TYPE = "application/problem+json";

    private ProblemAnswers() {
    }

    static RestResponse<ProblemView> answer(Problem problem, RoutingContext context, Locale locale) {
        ProblemView view = view(problem, context.normalizedPath(), locale);
        return RestResponse.ResponseBuilder.<ProblemView>create(view.status()).entity(view)
                .header(HttpHeaders.CONTENT_TYPE, MEDIA_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    static ProblemView view(Problem problem, String path, Locale locale) {
        ProblemType type = problem.type();
        String rule = problem.findings().stream().filter(Finding::blocks).map(Finding::rule).findFirst().orElse(null);
        return new ProblemView(type.uri(), Texts.of(locale, "problem.title." + type.slug()), type.status(),
                Texts.of(locale, "problem.detail." + problem.detail(), problem.args().toArray()), path,
                problem.article(), rule, orNull(FindingView.of(problem.findings(), locale)),
                orNull(problem.violations().stream().map(violation -> localised(violation, locale)).toList()),
                UUID.randomUUID().toString());
    }

    private static ProblemView.Violation localised(Problem.Violation violation, Locale locale) {
        String key = "problem.violation." + violation.message();
        return new ProblemView.Violation(violation.field(), Texts.has(key) ? Texts.of(locale, key) : violation.message());
    }

    private static <T> List<T> orNull(List<T> items) {
        return items.isEmpty() ? null : items;
    }
}
