package cn.bazhong.projects.testsupport;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What every {@code @QuarkusTest} runs on: {@code @QuarkusTestResource(PortalEnvironment.class)}. One database server and
 * one key for the tests' tokens, for all of them.
 */
public final class PortalEnvironment implements QuarkusTestResourceLifecycleManager {
    private Postgres postgres;
    private Mailbox mailbox;

    @Override
    public Map<String, String> start() {
        postgres = Postgres.passing();
        System.setProperty("portal.test.database", postgres.address());
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("portal.database.address", postgres.address());
        settings.put("portal.database.user", Postgres.APP);
        settings.put("portal.database.password", Postgres.APP);
        settings.put("portal.database.owner", Postgres.OWNER);
        settings.put("portal.database.owner-password", Postgres.OWNER);
        settings.put("quarkus.oidc.public-key", Tokens.publicKey());
        mailbox = Mailbox.open();
        settings.put("portal.mail.port", String.valueOf(mailbox.port()));
        return settings;
    }

    @Override
    public void stop() {
        mailbox.close();
        postgres.close();
    }
}
