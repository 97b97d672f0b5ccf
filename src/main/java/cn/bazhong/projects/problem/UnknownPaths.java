package cn.bazhong.projects.problem;

import cn.bazhong.projects.text.Language;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** A path below {@code /api} that no endpoint has is a problem answer, never a page. */
@ApplicationScoped
class UnknownPaths {
    @Inject
    ObjectMapper json;

    void add(@Observes Router router) {
        router.route("/api/*").last().handler(this::answer);
    }

    private void answer(RoutingContext request) {
        ProblemView view = ProblemAnswers.view(Problem.notFound(), request.normalizedPath(),
                Language.of(request.request().getHeader("Accept-Language")));
        try {
            request.response().setStatusCode(view.status()).putHeader("Content-Type", ProblemAnswers.MEDIA_TYPE)
                    .end(json.writeValueAsString(view));
        } catch (JsonProcessingException e) {
            request.fail(e);
        }
    }
}
