package cn.bazhong.projects;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SafetyTest {
    private final Map<String, String> settings = new HashMap<>(Map.of("portal.database.address", "db:5432/portal",
            "portal.database.user", "portal", "portal.database.password", "t8Kx", "portal.database.owner", "owner",
            "portal.database.owner-password", "q2Lz", "portal.oidc.issuer", "https://sso.bazhong.gov.cn/realms/bazhong",
            "portal.oidc.client-secret", "a".repeat(32), "portal.session.secret", "b".repeat(32), "portal.record.seal-key",
            "c".repeat(32), "portal.document.directory", "/var/lib/portal/documents"));

    SafetyTest() {
        settings.put("portal.webhooks.secret", "d".repeat(32));
    }

    @Test
    void startsWithSettingsThatAreSafe() {
        assertEquals(List.of(), refusals());
    }

    @Test
    void saysEverythingThatIsMissing() {
        settings.remove("portal.oidc.issuer");
        settings.put("portal.database.owner-password", " ");
        assertEquals(List.of("PORTAL_DATABASE_OWNER_PASSWORD is not set", "PORTAL_OIDC_ISSUER is not set"), refusals());
    }

    @Test
    void refusesEachDemoSecret() {
        for (String secret : List.of("portal.oidc.client-secret", "portal.session.secret", "portal.record.seal-key",
                "portal.webhooks.secret")) {
            String good = settings.put(secret, "demo-session-secret-never-in-production");
            assertEquals(1, refusals().size(), secret);
            settings.put(secret, "short");
            assertEquals(1, refusals().size(), secret);
            settings.put(secret, good);
        }
    }

    @Test
    void refusesADatabasePasswordThatIsTheName() {
        settings.put("portal.database.password", "portal");
        assertEquals(List.of("PORTAL_DATABASE_PASSWORD is a demo value"), refusals());
    }

    @Test
    void asksForAnObjectStoreOnlyWhereThatIsTheStore() {
        settings.put("portal.document.store", "directory");
        assertEquals(List.of(), refusals());
        settings.put("portal.document.store", "s3");
        settings.put("portal.document.s3.bucket", "documents");
        assertEquals(List.of("PORTAL_DOCUMENT_S3_ENDPOINT is not set", "PORTAL_DOCUMENT_S3_ACCESS_KEY is not set",
                "PORTAL_DOCUMENT_S3_SECRET_KEY is not set"), refusals());
        settings.putAll(Map.of("portal.document.s3.endpoint", "store:9000", "portal.document.s3.access-key", "portal",
                "portal.document.s3.secret-key", "minioadmin"));
        assertEquals(List.of("PORTAL_DOCUMENT_S3_ENDPOINT begins with neither https:// nor http://",
                "PORTAL_DOCUMENT_S3_SECRET_KEY is a demo value"), refusals());
        settings.putAll(Map.of("portal.document.s3.endpoint", "https://store:9000", "portal.document.s3.secret-key", "w7Rp"));
        assertEquals(List.of(), refusals());
    }

    @Test
    void refusesAStoreItDoesNotKnow() {
        settings.put("portal.document.store", "minio");
        assertEquals(List.of("PORTAL_DOCUMENT_STORE is neither directory nor s3"), refusals());
    }

    @Test
    void refusesRatesThatLetNobodyInOrHoldNobodyUp() {
        settings.putAll(Map.of("portal.rate.requests-per-minute", "600", "portal.rate.burst", "200"));
        assertEquals(List.of(), refusals());
        for (String nonsense : List.of("0", "-5", "1000001", "many", "1.5", "99999999999")) {
            settings.put("portal.rate.requests-per-minute", nonsense);
            assertEquals(List.of("PORTAL_RATE_REQUESTS_PER_MINUTE is not a whole number from 1 to 1000000"), refusals(), nonsense);
            settings.put("portal.rate.requests-per-minute", "600");
            settings.put("portal.rate.burst", nonsense);
            assertEquals(List.of("PORTAL_RATE_BURST is not a whole number from 1 to 1000000"), refusals(), nonsense);
            settings.put("portal.rate.burst", "200");
        }
    }

    @Test
    void refusesABurstThatTakesLongerThanAnHourToComeBack() {
        settings.putAll(Map.of("portal.rate.requests-per-minute", "10", "portal.rate.burst", "600"));
        assertEquals(List.of(), refusals());
        settings.put("portal.rate.burst", "601");
        assertEquals(List.of("PORTAL_RATE_BURST takes longer than an hour to come back at PORTAL_RATE_REQUESTS_PER_MINUTE"), refusals());
    }

    @Test
    void refusesAnIssuerWithoutEncryption() {
        settings.put("portal.oidc.issuer", "http://sso.bazhong.gov.cn/realms/bazhong");
        assertEquals(List.of("PORTAL_OIDC_ISSUER is not https"), refusals());
    }

    @Test
    void refusesCookiesThatAnybodyCouldReadOrSend() {
        settings.put("portal.session.secure-cookies", "false");
        settings.put("quarkus.oidc.authentication.cookie-same-site", "none");
        assertEquals(2, refusals().size());
    }

    @Test
    void keepsATrialOnItsMachine() {
        settings.put("portal.trial", "true");
        settings.put("quarkus.http.host", "0.0.0.0");
        assertTrue(refusals().get(0).contains("PORTAL_TRIAL"), refusals()::toString);
        settings.put("quarkus.http.host", "127.0.0.1");
        assertEquals(List.of(), refusals());
    }

    private List<String> refusals() {
        return Safety.refusals(settings::get);
    }
}
