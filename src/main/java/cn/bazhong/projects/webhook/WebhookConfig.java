package cn.bazhong.projects.webhook;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How receivers are called, and which may be. */
@ConfigMapping(prefix = "portal.webhooks")
interface WebhookConfig {

    /** What the keys of all webhooks are derived from; 32 characters or more, the same on every instance. */
    String secret();

    /** How often it is looked for what is due besides being told of new events; {@code off} for never. */
    String every();

    /** The portal's own address, as others reach it: the source of its events. */
    Optional<String> portalAddress();

    /** Networks within which receivers may live though they are no public ones, as CIDR. */
    Optional<List<String>> allowedNetworks();

    /** Networks that are never called, whatever else is allowed: the portal's own database, proxy and the like. */
    Optional<List<String>> refusedNetworks();

    /** Authorities whose certificates are trusted in place of those the machine trusts, a PEM file. */
    Optional<String> trust();

    /** How long a receiver has for its answer. */
    @WithDefault("10S")
    Duration timeout();

    /**
     * Longer than a delivery takes at most, with connecting, waiting for the answer, and a little for looking up the name and
     * entering what came of it: who has not settled it by then has gone.
     */
    default Duration lease() {
        return timeout().multipliedBy(2).plusSeconds(15);
    }

    /** How many lanes of one webhook an instance delivers at the same time. */
    @WithDefault("4")
    int lanes();

    /** How long after its rotation an earlier key still signs, too. */
    @WithDefault("24H")
    Duration overlap();

    /** How long what was delivered is still shown. */
    @WithDefault("30D")
    Duration kept();
}
