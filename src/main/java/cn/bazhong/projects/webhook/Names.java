package cn.bazhong.projects.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.UnknownHostException;

/** What the machine knows of names: its own list, its search domains, its servers. It waits for them. */
@ApplicationScoped
class Names {

    InetAddress[] of(String host) throws UnknownHostException {
        return InetAddress.getAllByName(host);
    }
}
