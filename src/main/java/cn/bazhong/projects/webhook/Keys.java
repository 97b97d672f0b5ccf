package cn.bazhong.projects.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/** The keys of webhooks. None is stored: whoever reads the database can sign nothing. */
@ApplicationScoped
class Keys {
    private final String secret;

    Keys(WebhookConfig config) {
        secret = config.secret();
    }

    String current(Webhook webhook) {
        return Signature.key(secret, webhook.id(), webhook.keyNumber());
    }

    /** Those that sign at that moment: the current one, and the one before while receivers change over. */
    List<String> at(Instant now, Webhook webhook) {
        boolean both = webhook.earlierKeyUntil() != null && now.isBefore(webhook.earlierKeyUntil());
        return both ? List.of(current(webhook), Signature.key(secret, webhook.id(), webhook.keyNumber() - 1)) : List.of(current(webhook));
    }
}
