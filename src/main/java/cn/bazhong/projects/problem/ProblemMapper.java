package cn.bazhong.projects.problem;

import cn.bazhong.projects.text.Language;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import io.vertx.pgclient.PgException;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.StaleStateException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The one mapper: whatever was thrown becomes a problem answer, and only what nobody foresaw becomes a 500. */
final class ProblemMapper {
    private static final Logger LOG = Logger.getLogger(ProblemMapper.class);
    /** Raised when two commands race for the same row or key: whoever comes second reads again. */
    private static final Set<String> RACE = Set.of("23505", "40001", "40P01");

    @Inject
    RefusalReason better;

    @ServerExceptionMapper(priority = 1)
    RestResponse<ProblemView> problem(Problem thrown, RoutingContext context) {
        return answer(thrown, context);
    }

    @ServerExceptionMapper(priority = 1)
    RestResponse<ProblemView> notSignedIn(UnauthorizedException thrown, RoutingContext context) {
        return answer(Problem.of(ProblemType.NOT_SIGNED_IN, "not-signed-in"), context);
    }

    @ServerExceptionMapper(priority = 1)
    RestResponse<ProblemView> badCredentials(AuthenticationFailedException thrown, RoutingContext context) {
        return answer(Problem.of(ProblemType.NOT_SIGNED_IN, "not-signed-in"), context);
    }

    @ServerExceptionMapper(priority = 1)
    RestResponse<ProblemView> wrongRole(ForbiddenException thrown, RoutingContext context) {
        return answer(better.find().orElseGet(() -> Problem.of(ProblemType.NOT_PERMITTED, "wrong-role")), context);
    }

    @ServerExceptionMapper(priority = 1)
    RestResponse<ProblemView> invalid(ConstraintViolationException thrown, RoutingContext context) {
        List<Problem.Violation> violations = thrown.getConstraintViolations().stream().map(ProblemMapper::violation).toList();
        return answer(Problem.invalid(violations), context);
    }

    @ServerExceptionMapper(priority = 1)
    RestResponse<ProblemView> malformed(MismatchedInputException thrown, RoutingContext context) {
        return answer(malformedBody(thrown), context);
    }

    @ServerExceptionMapper(priority = 1)
    RestResponse<ProblemView> lostRace(OptimisticLockException thrown, RoutingContext context) {
        return answer(Problem.of(ProblemType.CONCURRENT_CHANGE, "concurrent-change"), context);
    }

    /** What cannot be read as the type of a parameter comes as not found: right for an id in the path, not for a query. */
    @ServerExceptionMapper(priority = 1)
    RestResponse<ProblemView> refusedByRest(WebApplicationException thrown, RoutingContext context) {
        Problem cause = causeIn(thrown, Problem.class);
        if (cause != null) {
            return answer(cause, context);
        }
        if (thrown instanceof NotFoundException && thrown.getCause() != null && !context.queryParams().isEmpty()) {
            return answer(Problem.of(ProblemType.MALFORMED_REQUEST, "malformed"), context);
        }
        JsonProcessingException json = causeIn(thrown, JsonProcessingException.class);
        return answer(json != null ? malformedBody(json) : ofStatus(thrown.getResponse().getStatus()), context);
    }

    @ServerExceptionMapper(priority = 1000)
    RestResponse<ProblemView> unforeseen(Throwable thrown, RoutingContext context) {
        Problem known = causeIn(thrown, Problem.class);
        if (known != null) {
            return answer(known, context);
        }
        boolean stale = causeIn(thrown, OptimisticLockException.class) != null || causeIn(thrown, StaleStateException.class) != null;
        if (stale || RACE.contains(sqlState(thrown))) {
            return answer(Problem.of(ProblemType.CONCURRENT_CHANGE, "concurrent-change"), context);
        }
        RestResponse<ProblemView> answer = answer(Problem.of(ProblemType.INTERNAL, "internal"), context);
        LOG.errorf(thrown, "Unforeseen at %s %s, trace %s", context.request().method(), context.normalizedPath(),
                answer.getEntity().traceId());
        return answer;
    }

    /** As the driver says it, or as Hibernate has translated it; empty where the database said nothing. */
    private static String sqlState(Throwable thrown) {
        PgException driver = causeIn(thrown, PgException.class);
        SQLException translated = causeIn(thrown, SQLException.class);
        String state = driver != null ? driver.getSqlState() : translated == null ? null : translated.getSQLState();
        return state == null ? "" : state;
    }

    private static RestResponse<ProblemView> answer(Problem problem, RoutingContext context) {
        Locale locale = Language.of(context.request().getHeader("Accept-Language"));
        return ProblemAnswers.answer(problem, context, locale);
    }

    private static Problem ofStatus(int status) {
        return switch (status) {
            case 404 -> Problem.notFound();
            case 405 -> Problem.of(ProblemType.METHOD_NOT_ALLOWED, "method-not-allowed");
            case 406 -> Problem.of(ProblemType.NOT_ACCEPTABLE, "not-acceptable");
            case 413 -> Problem.of(ProblemType.BODY_TOO_LARGE, "body-too-large");
            case 415 -> Problem.of(ProblemType.UNSUPPORTED_MEDIA_TYPE, "unsupported-media-type");
            default -> Problem.of(ProblemType.MALFORMED_REQUEST, "malformed");
        };
    }

    private static Problem malformedBody(JsonProcessingException thrown) {
        if (thrown instanceof UnrecognizedPropertyException unknown) {
            return Problem.of(ProblemType.MALFORMED_REQUEST, "unknown-field", path(unknown));
        }
        if (thrown instanceof JsonMappingException misfit && !misfit.getPath().isEmpty()) {
            return Problem.of(ProblemType.MALFORMED_REQUEST, "wrong-type", path(misfit));
        }
        return Problem.of(ProblemType.MALFORMED_REQUEST, "malformed");
    }

    private static String path(JsonMappingException thrown) {
        return thrown.getPath().stream()
                .map(step -> step.getFieldName() != null ? "." + step.getFieldName() : "[" + step.getIndex() + "]")
                .collect(Collectors.joining()).replaceFirst("^\\.", "");
    }

    /** Field as the caller sent it: without the method and parameter that Bean Validation puts in front. */
    private static Problem.Violation violation(ConstraintViolation<?> violation) {
        List<String> nodes = new ArrayList<>();
        for (Path.Node node : violation.getPropertyPath()) {
            nodes.add(node.toString());
        }
        boolean bodyField = nodes.size() > 2;
        String field = String.join(".", bodyField ? nodes.subList(2, nodes.size()) : nodes.subList(Math.min(1, nodes.size() - 1), nodes.size()));
        return new Problem.Violation(field, violation.getMessage());
    }

    private static <T extends Throwable> T causeIn(Throwable thrown, Class<T> wanted) {
        for (Throwable at = thrown; at != null && at != at.getCause(); at = at.getCause()) {
            if (wanted.isInstance(at)) {
                return wanted.cast(at);
            }
        }
        return null;
    }
}
