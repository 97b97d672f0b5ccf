package cn.bazhong.projects;

import cn.bazhong.projects.serviceaccount.RateLimit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What settings the packaged portal refuses to run with, whatever its profile is called. A trial must stay on its machine. */
final class Safety {
    static final int SHORTEST_SECRET = 32;
    /** Seconds in which all calls of a system have to come back. */
    static final int LONGEST_WINDOW = 3600;

    private static final List<String> NEEDED = List.of("portal.database.address", "portal.database.user",
            "portal.database.password", "portal.database.owner", "portal.database.owner-password", "portal.oidc.issuer",
            "portal.oidc.client-secret", "portal.session.secret", "portal.record.seal-key", "portal.webhooks.secret",
            "portal.document.directory");
    private static final List<String> NEEDED_FOR_S3 = List.of("portal.document.s3.endpoint", "portal.document.s3.bucket",
            "portal.document.s3.access-key", "portal.document.s3.secret-key");
    private static final List<String> SECRETS = List.of("portal.oidc.client-secret", "portal.session.secret",
            "portal.record.seal-key", "portal.webhooks.secret");
    private static final List<String> PASSWORDS = List.of("portal.database.password", "portal.database.owner-password",
            "portal.document.s3.secret-key");
    private static final List<String> MARKS_OF_A_SAMPLE = List.of("demo", "sample", "example", "change-me", "changeme",
            "never-in-production", "only-for-tests", "minioadmin");
    private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "localhost", "::1");

    private final UnaryOperator<String> settings;
    private final List<String> refusals = new ArrayList<>();

    private Safety(UnaryOperator<String> settings) {
        this.settings = settings;
    }

    /** One sentence for each reason; none when the portal may start. */
    static List<String> refusals(UnaryOperator<String> settings) {
        Safety safety = new Safety(settings);
        safety.check();
        return safety.refusals;
    }

    private void check() {
        NEEDED.forEach(this::checkSet);
        checkStore();
        checkRate();
        if (Boolean.parseBoolean(value("portal.trial"))) {
            checkTrial();
        } else {
            SECRETS.forEach(this::checkSecret);
            PASSWORDS.forEach(this::checkPassword);
            checkSession();
        }
    }

    private void checkSet(String setting) {
        if (value(setting).isBlank()) {
            refusals.add(variable(setting) + " is not set");
        }
    }

    private void checkStore() {
        String endpoint = value("portal.document.s3.endpoint");
        if ("s3".equals(value("portal.document.store"))) {
            NEEDED_FOR_S3.forEach(this::checkSet);
            if (!endpoint.isBlank() && !endpoint.matches("https?://.+")) {
                refusals.add("PORTAL_DOCUMENT_S3_ENDPOINT begins with neither https:// nor http://");
            }
        } else if (!Set.of("", "directory").contains(value("portal.document.store"))) {
            refusals.add("PORTAL_DOCUMENT_STORE is neither directory nor s3");
        }
    }

    /** Where they are not set, those the portal comes with hold. A burst that does not come back is a limit for the day, not the minute. */
    private void checkRate() {
        OptionalInt each = rate("portal.rate.requests-per-minute");
        OptionalInt burst = rate("portal.rate.burst");
        if (each.isPresent() && burst.isPresent() && new RateLimit(each.getAsInt(), burst.getAsInt()).window() > LONGEST_WINDOW) {
            refusals.add("PORTAL_RATE_BURST takes longer than an hour to come back at PORTAL_RATE_REQUESTS_PER_MINUTE");
        }
    }

    private OptionalInt rate(String setting) {
        String rate = value(setting).strip();
        if (rate.matches("[1-9]\\d{0,6}") && Integer.parseInt(rate) <= RateLimit.MOST) {
            return OptionalInt.of(Integer.parseInt(rate));
        }
        if (!rate.isEmpty()) {
            refusals.add(variable(setting) + " is not a whole number from 1 to " + RateLimit.MOST);
        }
        return OptionalInt.empty();
    }

    /** A trial lets every caller set the clock and knows demo passwords: nobody else may reach it. */
    private void checkTrial() {
        if (!THIS_MACHINE.contains(value("quarkus.http.host"))) {
            refusals.add("PORTAL_TRIAL=true is for this machine only and needs QUARKUS_HTTP_HOST=127.0.0.1");
        }
    }

    private void checkSecret(String setting) {
        String secret = value(setting);
        if (secret.isBlank()) {
            return;
        }
        if (isSample(secret)) {
            refusals.add(variable(setting) + " is a demo value");
        } else if (secret.length() < SHORTEST_SECRET) {
            refusals.add(variable(setting) + " is shorter than " + SHORTEST_SECRET + " characters");
        }
    }

    private void checkPassword(String setting) {
        String password = value(setting);
        if (isSample(password) || (!password.isBlank()
                && (password.equals(value("portal.database.user")) || password.equals(value("portal.database.owner"))))) {
            refusals.add(variable(setting) + " is a demo value");
        }
    }

    private void checkSession() {
        String issuer = value("portal.oidc.issuer");
        if (!issuer.isBlank() && !issuer.startsWith("https://")) {
            refusals.add("PORTAL_OIDC_ISSUER is not https");
        }
        if ("false".equals(value("portal.session.secure-cookies"))
                || "false".equals(value("quarkus.oidc.authentication.cookie-force-secure"))) {
            refusals.add("PORTAL_SESSION_SECURE_COOKIES=false would send session cookies unprotected");
        }
        if ("none".equalsIgnoreCase(value("quarkus.oidc.authentication.cookie-same-site"))) {
            refusals.add("QUARKUS_OIDC_AUTHENTICATION_COOKIE_SAME_SITE=none would let other sites use the session");
        }
    }

    private String value(String setting) {
        String value = settings.apply(setting);
        return value == null ? "" : value;
    }

    private static boolean isSample(String value) {
        String small = value.toLowerCase(Locale.ROOT);
        return MARKS_OF_A_SAMPLE.stream().anyMatch(small::contains);
    }

    private static String variable(String setting) {
        return setting.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }
}
