package cn.bazhong.projects.webhook;

import cn.bazhong.projects.feed.EventFeed;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.Department;
import cn.bazhong.projects.identity.Directory;
import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.problem.Problem.Violation;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What may be done with webhooks, and whom they may tell of what. Pure. */
final class WebhookGuards {
    static final int AT_MOST = 50;
    private static final int LAST_PORT = 65535;

    private WebhookGuards() {
    }

    static List<Violation> violations(WebhookContent content, Actor actor, Directory directory, LocalDate today) {
        List<Violation> wrong = new ArrayList<>();
        boolean keeps = directory.find(content.department(), today).map(Department::jurisdiction).filter(actor::administers).isPresent();
        if (!keeps) {
            wrong.add(new Violation("department", "no-department-of-yours"));
        }
        if (!hasUrl(content)) {
            wrong.add(new Violation("url", "webhook-url"));
        }
        if (!content.types().stream().allMatch(EventFeed::isKnown)) {
            wrong.add(new Violation("types", "no-such-event-type"));
        }
        if (content.owners().stream().anyMatch(owner -> directory.find(owner).isEmpty())) {
            wrong.add(new Violation("owners", "no-such-owner"));
        }
        return wrong;
    }

    /** https, a host, and nothing that is no address: no name of a user, no fragment. */
    static boolean hasUrl(WebhookContent content) {
        try {
            URI url = new URI(content.address());
            return "https".equals(url.getScheme()) && url.getHost() != null && url.getRawUserInfo() == null
                    && url.getRawFragment() == null && url.getPort() <= LAST_PORT && url.getPort() != 0;
        } catch (URISyntaxException none) {
            return false;
        }
    }

    static List<Obstacle> room(long already) {
        return already < AT_MOST ? List.of() : List.of(Obstacle.of(null, "webhooks-full", String.valueOf(AT_MOST)));
    }

    /** Pausing it, or having it tell something now. */
    static List<Obstacle> whileActive(Webhook webhook) {
        return webhook.isActive() ? List.of() : List.of(Obstacle.of(null, "webhook-paused"));
    }

    static List<Obstacle> resumption(Webhook webhook) {
        return webhook.isActive() ? List.of(Obstacle.of(null, "webhook-active")) : List.of();
    }

    /** To try it again, or to leave it out. */
    static List<Obstacle> whileParked(DeliveryState state) {
        return state == DeliveryState.PARKED ? List.of() : List.of(Obstacle.of(null, "delivery-not-parked"));
    }
}
