package cn.bazhong.projects.record;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals heads with HMAC-SHA-256 under a key that is not in the database: whoever can rewrite rows can rehash them, but not
 * seal them. Keys have ids, so that a new one can be taken without losing the seals made before.
 */
final class Seal {
    static final int SHORTEST_KEY = 32;

    private final String keyId;
    private final Map<String, String> keys;

    Seal(String keyId, String key, Map<String, String> earlierKeys) {
        this.keyId = keyId;
        this.keys = new TreeMap<>(earlierKeys);
        this.keys.put(keyId, key);
        this.keys.forEach(Seal::requireLength);
    }

    Head seal(String subjectType, String subjectId, long seq, String hash, Instant at) {
        String seal = mac(keys.get(keyId), keyId, subjectType, subjectId, seq, hash);
        return new Head(subjectType, subjectId, seq, hash, keyId, seal, at);
    }

    /** Whether the seal was made with one of our keys for just this head. */
    boolean holds(Head head) {
        String key = keys.get(head.sealKey());
        if (key == null) {
            return false;
        }
        String expected = mac(key, head.sealKey(), head.subjectType(), head.subjectId(), head.seq(), head.hash());
        return MessageDigest.isEqual(expected.getBytes(StandardCharsets.US_ASCII),
                head.seal().getBytes(StandardCharsets.UTF_8));
    }

    /** Seals any text, for the last line of an export. */
    String ofText(String text) {
        return mac(keys.get(keyId), text);
    }

    private static String mac(String key, String id, String subjectType, String subjectId, long seq, String hash) {
        Map<String, Object> head = new TreeMap<>();
        head.put("key", id);
        head.put("subjectType", subjectType);
        head.put("subjectId", subjectId);
        head.put("seq", Long.toString(seq));
        head.put("hash", hash);
        return mac(key, Canonical.text(head));
    }

    private static String mac(String key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void requireLength(String id, String key) {
        if (key.getBytes(StandardCharsets.UTF_8).length < SHORTEST_KEY) {
            throw new IllegalArgumentException(
                    "the seal key " + id + " of the record is shorter than " + SHORTEST_KEY + " bytes");
        }
    }
}
