package cn.bazhong.projects.problem;

import java.net.URI;

/** The kinds of refusal an outside system may rely on. Each has a stable URI, one status, and a title in both languages. */
public enum ProblemType {
    MALFORMED_REQUEST(400),
    UNKNOWN_PARAMETER(400),
    NOT_SIGNED_IN(401),
    NOT_PERMITTED(403),
    NO_PORTAL_ACCESS(403),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    NOT_ALLOWED_NOW(409),
    CONCURRENT_CHANGE(412),
    BODY_TOO_LARGE(413),
    UNSUPPORTED_MEDIA_TYPE(415),
    RANGE_NOT_SATISFIABLE(416),
    VALIDATION(422),
    RULES_BROKEN(422),
    IDEMPOTENCY_KEY_REUSED(422),
    PRECONDITION_REQUIRED(428),
    TOO_MANY_REQUESTS(429),
    INTERNAL(500);

    private final int status;

    ProblemType(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }

    /** For example {@code urn:bazhong:projects:problem:not-allowed-now}. */
    public URI uri() {
        return URI.create("urn:bazhong:projects:problem:" + slug());
    }

    public String slug() {
        return name().toLowerCase().replace('_', '-');
    }
}
