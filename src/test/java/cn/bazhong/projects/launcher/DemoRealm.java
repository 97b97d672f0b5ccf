package cn.bazhong.projects.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The realm of production, with the demo accounts and clients added. */
final class DemoRealm {
    static final String NAME = "bazhong";
    static final String CLIENT_SECRET = "demo-client-secret-never-in-production";
    /** Attribute of the realm by which a later start knows whether the realm is still the one of the files. */
    static final String VERSION = "portal.version";
    /** The demo password stands in the README: hashing it slowly a hundred times protects nothing and takes half a minute. */
    private static final String QUICK_HASHES = "hashAlgorithm(pbkdf2-sha256) and hashIterations(1)";

    private DemoRealm() {
    }

    /** The realm for a portal at that address, ready to be imported. */
    static ObjectNode of(Path root, URI portal) {
        try (InputStream clients = DemoRealm.class.getResourceAsStream("/trial/demo-clients.json")) {
            String template = Files.readString(root.resolve("docker/keycloak/realm.json"))
                    .replace("${PORTAL_URL}", portal.toString()).replace("${PORTAL_BACKCHANNEL_URL}", portal.toString())
                    .replace("${PORTAL_OIDC_CLIENT_SECRET}", CLIENT_SECRET);
            ObjectNode realm = (ObjectNode) Web.JSON.readTree(template);
            JsonNode demo = Web.JSON.readTree(clients);
            realm.withArray("clients").addAll((ArrayNode) demo.get("clients"));
            realm.putArray("users").addAll((ArrayNode) demo.get("users"));
            DemoAccounts.all().forEach(account -> realm.withArray("users").add(user(account)));
            realm.put("passwordPolicy", QUICK_HASHES);
            realm.withObject("/attributes").put(VERSION, digest(realm.toString()));
            return realm;
        } catch (IOException e) {
            throw new Refusal("The realm could not be read: " + e.getMessage());
        }
    }

    private static ObjectNode user(DemoAccounts.Account account) {
        ObjectNode user = Web.JSON.createObjectNode().put("username", account.user()).put("enabled", true)
                .put("id", account.id());
        ObjectNode attributes = user.putObject("attributes");
        attributes.putArray("displayName").add(account.name());
        attributes.putArray("department").add(account.department());
        attributes.putArray("post").add(account.post());
        user.putArray("credentials").addObject().put("type", "password").put("value", DemoAccounts.PASSWORD)
                .put("temporary", false);
        account.roles().forEach(user.putArray("realmRoles")::add);
        return user;
    }

    private static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
