package cn.bazhong.projects.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA-256 of what a receiver is sent, and the keys for it. Pure. */
final class Signature {
    private static final String ALGORITHM = "HmacSHA256";
    private static final String VERSION = "v1=";

    private Signature() {
    }

    /** The key of a webhook under its number, derived from the portal's secret: it tells nothing of any other key. */
    static String key(String secret, UUID webhook, int number) {
        byte[] key = mac(secret, "webhook " + webhook + " " + number);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key);
    }

    /**
     * What stands in the header: one signature for each key, as {@code v1=<hex>}, separated by commas.
     *
     * @param timestamp seconds since 1970
     */
    static String header(List<String> keys, long timestamp, String body) {
        return keys.stream().map(key -> VERSION + HexFormat.of().formatHex(mac(key, timestamp + "." + body)))
                .collect(Collectors.joining(","));
    }

    private static byte[] mac(String key, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every JVM has HMAC-SHA-256", impossible);
        }
    }
}
