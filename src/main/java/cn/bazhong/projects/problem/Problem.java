package cn.bazhong.projects.problem;

import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.regulation.Finding;
import java.util.List;

/**
 * A refusal, thrown wherever it is known and answered by the one mapper as RFC 9457. The detail is a text key with
 * arguments ({@code problem.detail.<key>}), so that it reads in the caller's language.
 */
public final class Problem extends RuntimeException {
    private final transient ProblemType type;
    private final transient Article article;
    private final transient String detail;
    private final transient List<Object> args;
    private final transient List<Finding> findings;
    private final transient List<Violation> violations;

    /** One field that breaks a plain constraint. The message is a text key, or a ready text from Bean Validation. */
    public record Violation(String field, String message) {
    }

    private Problem(ProblemType type, Article article, String detail, List<Object> args, List<Finding> findings,
            List<Violation> violations) {
        super(type + " " + detail + " " + args, null, false, false);
        this.type = type;
        this.article = article;
        this.detail = detail;
        this.args = args;
        this.findings = findings;
        this.violations = violations;
    }

    public static Problem of(ProblemType type, String detail, Object... args) {
        return new Problem(type, null, detail, List.of(args), List.of(), List.of());
    }

    /** 404, also for what the caller may not see. */
    public static Problem notFound() {
        return of(ProblemType.NOT_FOUND, "not-found");
    }

    /** 403 for what the caller may see but not do. */
    public static Problem notPermitted(Article article, String detail, Object... args) {
        return new Problem(ProblemType.NOT_PERMITTED, article, detail, List.of(args), List.of(), List.of());
    }

    /** 409: the state of things does not allow it; the article says why. */
    public static Problem notAllowedNow(Article article, String detail, Object... args) {
        return new Problem(ProblemType.NOT_ALLOWED_NOW, article, detail, List.of(args), List.of(), List.of());
    }

    /** 422: blocking findings; all findings are answered, not the first. */
    public static Problem rulesBroken(List<Finding> findings) {
        Article first = findings.stream().filter(Finding::blocks).findFirst().map(Finding::article).orElse(null);
        return new Problem(ProblemType.RULES_BROKEN, first, "rules-broken", List.of(), List.copyOf(findings), List.of());
    }

    /** Refuses what any of the findings blocks, telling all of them. */
    public static void refuseBroken(List<Finding> findings) {
        if (findings.stream().anyMatch(Finding::blocks)) {
            throw rulesBroken(findings);
        }
    }

    public static Problem invalid(List<Violation> violations) {
        return new Problem(ProblemType.VALIDATION, null, "validation", List.of(), List.of(), List.copyOf(violations));
    }

    /** Refuses what was sent when anything in it does not fit, and says everything at once. */
    public static void refuse(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw invalid(violations);
        }
    }

    public static Problem invalid(String field, String messageKey) {
        return invalid(List.of(new Violation(field, messageKey)));
    }

    public ProblemType type() {
        return type;
    }

    public Article article() {
        return article;
    }

    public String detail() {
        return detail;
    }

    public List<Object> args() {
        return args;
    }

    public List<Finding> findings() {
        return findings;
    }

    public List<Violation> violations() {
        return violations;
    }
}
