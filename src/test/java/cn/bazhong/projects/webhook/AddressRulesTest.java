package cn.bazhong.projects.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressRulesTest {
    private static final AddressRules PUBLIC_ONLY = new AddressRules(List.of(), List.of());

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "10.1.2.3", "100.64.0.1", "127.0.0.1", "127.255.255.255", "169.254.169.254", "172.16.0.1",
        "172.31.255.255", "192.0.0.8", "192.168.1.1", "198.18.0.1", "203.0.113.9", "224.0.0.1", "239.255.255.250", "255.255.255.255",
        "::", "::1", "::ffff:10.1.2.3", "::ffff:127.0.0.1", "::7f00:1", "64:ff9b::a00:1", "fc00::1", "fd12:3456::1", "fe80::1",
        "fec0::1", "ff02::1", "2001::1", "2001:db8::1", "2002:7f00:1::", "100::1"})
    void whatIsNotPublicIsNotCalled(String address) throws UnknownHostException {
        assertFalse(mayCall(PUBLIC_ONLY, address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1.1.1", "9.255.255.255", "11.0.0.1", "172.15.0.1", "172.32.0.1", "223.5.5.5", "2400:3200::1", "2606:4700::1111"})
    void whatIsPublicIs(String address) throws UnknownHostException {
        assertTrue(mayCall(PUBLIC_ONLY, address));
    }

    @Test
    void theCityAllowsNetworksOfItsOwnAndShutsPartsOfThem() throws UnknownHostException {
        AddressRules rules = new AddressRules(List.of("10.20.0.0/16", " fd12::/16 "), List.of("10.20.1.0/24"));
        assertTrue(mayCall(rules, "10.20.7.7"));
        assertTrue(mayCall(rules, "fd12::7"));
        assertTrue(mayCall(rules, "::ffff:10.20.7.7"));
        assertFalse(mayCall(rules, "10.20.1.7"));
        assertFalse(mayCall(rules, "10.21.0.1"));
        assertFalse(mayCall(new AddressRules(List.of("0.0.0.0/0"), List.of("1.1.1.1/32")), "1.1.1.1"));
    }

    @Test
    void thePortalDoesNotCallItself() throws UnknownHostException {
        Set<InetAddress> own = Set.of(InetAddress.getByName("10.20.7.7"));
        assertFalse(new AddressRules(List.of("10.20.0.0/16"), List.of()).mayCall(InetAddress.getByName("10.20.7.7"), own));
    }

    @Test
    void whatIsNoNetworkStopsTheStart() {
        for (String wrong : List.of("10.20.0.0", "intranet/16", "10.20.0.0/x", "")) {
            assertThrows(IllegalArgumentException.class, () -> new AddressRules(List.of(wrong), List.of()));
        }
        assertEquals(IllegalArgumentException.class, assertThrows(RuntimeException.class,
                () -> new AddressRules(List.of(), List.of("10.20.0.0/77"))).getClass());
    }

    private static boolean mayCall(AddressRules rules, String address) throws UnknownHostException {
        return rules.mayCall(InetAddress.getByName(address), Set.of());
    }
}
