package cn.bazhong.projects.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SignatureTest {

    /** Reckoned with: printf '1700000000.{"a":1}' | openssl dgst -sha256 -hmac key */
    @Test
    void itIsTheOneOthersReckon() {
        assertEquals("v1=a438e398bfafc57e4396bb7fc2304422f0f768e965d073ca313cb52e22e6ad03",
                Signature.header(List.of("key"), 1_700_000_000L, "{\"a\":1}"));
    }

    @Test
    void eachKeySignsForItself() {
        String both = Signature.header(List.of("new", "old"), 7, "x");
        assertEquals(Signature.header(List.of("new"), 7, "x") + "," + Signature.header(List.of("old"), 7, "x"), both);
    }

    @Test
    void keysTellNothingOfEachOther() {
        UUID webhook = UUID.randomUUID();
        String key = Signature.key("secret", webhook, 1);
        assertEquals(key, Signature.key("secret", webhook, 1));
        assertNotEquals(key, Signature.key("secret", webhook, 2));
        assertNotEquals(key, Signature.key("secret", UUID.randomUUID(), 1));
        assertNotEquals(key, Signature.key("another", webhook, 1));
        assertTrue(key.length() >= 43);
    }
}
