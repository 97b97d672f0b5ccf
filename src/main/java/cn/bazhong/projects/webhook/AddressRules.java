package cn.bazhong.projects.webhook;

import inet.ipaddr.AddressStringException;
import inet.ipaddr.IPAddress;
import inet.ipaddr.IPAddressNetwork.IPAddressGenerator;
import inet.ipaddr.IPAddressString;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which addresses may be called: public ones, and those of networks the city has allowed, as its systems live on the
 * government's own network. Pure.
 */
final class AddressRules {
    private static final IPAddressGenerator ADDRESSES = new IPAddressGenerator();
    /** IANA's special-purpose registries: this machine, links, private and shared use, documentation, tests, groups of hosts. */
    private static final List<IPAddress> SPECIAL = networks(List.of("0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8",
            "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.31.196.0/24", "192.52.193.0/24", "192.88.99.0/24",
            "192.168.0.0/16", "192.175.48.0/24", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
            // those within which other addresses are hidden, too: Teredo, 6to4
            "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20"));
    /** All other addresses of version 6 are of links, of organisations, of groups of hosts, or translated ones. */
    private static final List<IPAddress> GLOBAL = networks(List.of("2000::/3"));

    private final List<IPAddress> allowed;
    private final List<IPAddress> refused;

    /** @throws IllegalArgumentException for what is not a network as CIDR */
    AddressRules(List<String> allowed, List<String> refused) {
        this.allowed = networks(allowed);
        this.refused = networks(refused);
    }

    /** @param own addresses of this machine, which nobody has the portal call */
    boolean mayCall(InetAddress address, Set<InetAddress> own) {
        if (own.contains(address) || in(refused, address)) {
            return false;
        }
        return in(allowed, address) || !in(SPECIAL, address) && (!(address instanceof Inet6Address) || in(GLOBAL, address));
    }

    private static boolean in(List<IPAddress> networks, InetAddress address) {
        return networks.stream().anyMatch(network -> network.contains(ADDRESSES.from(address)));
    }

    private static List<IPAddress> networks(List<String> written) {
        return written.stream().map(String::strip).map(AddressRules::network).toList();
    }

    private static IPAddress network(String cidr) {
        IPAddressString written = new IPAddressString(cidr);
        try {
            IPAddress network = cidr.contains("/") ? written.toAddress() : null;
            if (network != null && network.isPrefixed()) {
                return network.toPrefixBlock();
            }
        } catch (AddressStringException notOne) {
            throw new IllegalArgumentException("Not a network as CIDR: " + cidr, notOne);
        }
        throw new IllegalArgumentException("Not a network as CIDR: " + cidr);
    }

    /** Loopback aside, which is for the rules to say. */
    static Set<InetAddress> withoutLoopback(Stream<InetAddress> own) {
        return own.filter(address -> !address.isLoopbackAddress()).collect(Collectors.toSet());
    }
}
