package cn.bazhong.projects.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.bazhong.projects.testsupport.LateHandshake;
import cn.bazhong.projects.testsupport.OnContext;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Receivers are called at so many connections at most: none is left to one that came about too late. */
@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class SenderTest {
    @Inject
    Sender sender;

    @Test
    void aConnectionThatComesAboutTooLateIsEnded() throws Exception {
        try (LateHandshake receiver = LateHandshake.open()) {
            URI url = URI.create("https://localhost:" + receiver.port() + "/");
            Answer answer = OnContext.run(() -> sender.send(url, InetAddress.getLoopbackAddress(), "{}", Map.of()));
            assertEquals(DeliveryFault.TIMEOUT, answer.fault());
            assertTrue(receiver.endsOnceItIsThere());
        }
    }
}
