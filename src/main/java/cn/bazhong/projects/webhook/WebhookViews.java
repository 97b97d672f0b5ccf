package cn.bazhong.projects.webhook;

import cn.bazhong.projects.database.Rows;
import cn.bazhong.projects.http.Action;
import cn.bazhong.projects.identity.DepartmentRef;
import cn.bazhong.projects.identity.Departments;
import cn.bazhong.projects.identity.Directory;
import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.text.Language;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Shows webhooks, with how much lies before each. */
@ApplicationScoped
class WebhookViews {
    private static final String COUNTS = """
            select webhook_id, count(*) filter (where state <> 'PARKED'), count(*) filter (where state = 'PARKED')
            from webhook_delivery where webhook_id = any(cast(:webhooks as uuid[])) and state in ('WAITING', 'PENDING', 'PARKED')
            group by webhook_id""";

    private final Departments departments;
    private final Language language;

    WebhookViews(Departments departments, Language language) {
        this.departments = departments;
        this.language = language;
    }

    /** What lies before a receiver. */
    record Counts(long open, long parked) {
        private static final Counts NONE = new Counts(0, 0);
    }

    Uni<WebhookView> view(Webhook one) {
        return departments.directory().chain(directory -> counts(List.of(one))
                .map(counts -> view(one, counts.getOrDefault(one.id(), Counts.NONE), directory)));
    }

    Uni<List<WebhookSummary>> summaries(List<Webhook> found) {
        return departments.directory().chain(directory -> counts(found).map(counts -> found.stream()
                .map(one -> summary(one, counts.getOrDefault(one.id(), Counts.NONE), directory)).toList()));
    }

    private static Uni<Map<UUID, Counts>> counts(List<Webhook> found) {
        return Rows.of(COUNTS, Object[].class).with("webhooks", found.stream().map(Webhook::id).toArray(UUID[]::new)).list()
                .map(rows -> rows.stream().collect(Collectors.toMap(row -> (UUID) row[0],
                        row -> new Counts(((Number) row[1]).longValue(), ((Number) row[2]).longValue()))));
    }

    private static WebhookSummary summary(Webhook one, Counts counts, Directory directory) {
        return new WebhookSummary(one.id(), one.name(), one.url(), DepartmentRef.of(one.department(), directory), one.state(),
                counts.open(), counts.parked(), one.registeredBy(), one.registeredAt());
    }

    private WebhookView view(Webhook one, Counts counts, Directory directory) {
        return new WebhookView(one.id(), one.name(), one.url(), DepartmentRef.of(one.department(), directory), one.types(),
                one.owners().stream().map(owner -> DepartmentRef.of(owner, directory)).toList(), one.state(), one.receiverIsGone(),
                one.earlierKeyUntil(), null, counts.open(), counts.parked(), one.registeredBy(), one.registeredAt(), actions(one),
                one.version());
    }

    private List<Action> actions(Webhook one) {
        return List.of(action(one, "change-webhook", "PUT", "", List.of()),
                action(one, "pause-webhook", "POST", "/pause", WebhookGuards.whileActive(one)),
                action(one, "resume-webhook", "POST", "/resumption", WebhookGuards.resumption(one)),
                action(one, "test-webhook", "POST", "/test", WebhookGuards.whileActive(one)),
                action(one, "rotate-webhook-key", "POST", "/key", List.of()),
                action(one, "replay-webhook", "POST", "/replay", List.of()),
                action(one, "remove-webhook", "POST", "/removal", List.of()));
    }

    private Action action(Webhook one, String name, String method, String below, List<Obstacle> obstacles) {
        return Action.of(name, method, "/api/v1/webhooks/" + one.id() + below, obstacles, language.locale());
    }
}
