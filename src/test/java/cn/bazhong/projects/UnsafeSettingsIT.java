package cn.bazhong.projects;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The packaged jar itself, started as somebody would by mistake. */
class UnsafeSettingsIT {
    private final Map<String, String> settings = new HashMap<>(Map.of("PORTAL_DOCUMENT_DIRECTORY", "/nowhere", "PORTAL_DATABASE_ADDRESS", "localhost:1/portal",
            "PORTAL_DATABASE_USER", "portal_app", "PORTAL_DATABASE_PASSWORD", "t8Kx-4", "PORTAL_DATABASE_OWNER", "portal_owner",
            "PORTAL_DATABASE_OWNER_PASSWORD", "q2Lz-9", "PORTAL_OIDC_ISSUER", "https://sso.bazhong.gov.cn/realms/bazhong",
            "PORTAL_OIDC_CLIENT_SECRET", "a".repeat(32), "PORTAL_SESSION_SECRET", "b".repeat(32), "PORTAL_RECORD_SEAL_KEY",
            "c".repeat(32)));

    UnsafeSettingsIT() {
        settings.put("PORTAL_WEBHOOKS_SECRET", "d".repeat(32));
    }

    @Test
    void refusesTheSecretsOfTheTrial() throws IOException, InterruptedException {
        settings.put("PORTAL_OIDC_CLIENT_SECRET", "demo-client-secret-never-in-production");
        settings.put("PORTAL_SESSION_SECRET", "demo-session-secret-never-in-production");
        assertEquals("The portal does not start: PORTAL_OIDC_CLIENT_SECRET is a demo value; PORTAL_SESSION_SECRET is a demo value",
                refusal());
    }

    @Test
    void refusesUnprotectedCookiesAndIssuer() throws IOException, InterruptedException {
        settings.put("PORTAL_SESSION_SECURE_COOKIES", "false");
        settings.put("PORTAL_OIDC_ISSUER", "http://sso.bazhong.gov.cn/realms/bazhong");
        assertTrue(refusal().contains("PORTAL_OIDC_ISSUER is not https; PORTAL_SESSION_SECURE_COOKIES=false"));
    }

    @Test
    void refusesATrialThatOthersCouldReach() throws IOException, InterruptedException {
        settings.put("PORTAL_TRIAL", "true");
        assertTrue(refusal().contains("PORTAL_TRIAL=true is for this machine only"));
    }

    @Test
    void refusesAnObjectStoreItCannotReach() throws IOException, InterruptedException {
        settings.putAll(Map.of("PORTAL_DOCUMENT_STORE", "s3", "PORTAL_DOCUMENT_S3_BUCKET", "documents",
                "PORTAL_DOCUMENT_S3_ACCESS_KEY", "portal", "PORTAL_DOCUMENT_S3_SECRET_KEY", "w7Rp-2"));
        assertEquals("The portal does not start: PORTAL_DOCUMENT_S3_ENDPOINT is not set", refusal());
    }

    @Test
    void namesWhatIsMissingWhateverTheProfileIsCalled() throws IOException, InterruptedException {
        settings.remove("PORTAL_OIDC_ISSUER");
        settings.put("QUARKUS_PROFILE", "test");
        assertTrue(refusal().startsWith("The portal does not start: "));
    }

    private String refusal() throws IOException, InterruptedException {
        Path jar = Path.of(System.getProperty("portal.project", ""), "target/quarkus-app/quarkus-run.jar");
        ProcessBuilder builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin/java").toString(), "-jar",
                jar.toString()).redirectErrorStream(true);
        builder.environment().putAll(settings);
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes()).trim();
        assertTrue(process.waitFor(1, TimeUnit.MINUTES));
        assertEquals(78, process.exitValue(), output);
        assertEquals(1, output.lines().count(), output);
        return output;
    }
}
