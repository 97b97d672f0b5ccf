package cn.bazhong.projects.webhook;

import cn.bazhong.projects.database.Rows;
import cn.bazhong.projects.identity.Holding;
import cn.bazhong.projects.identity.Holdings;
import cn.bazhong.projects.identity.Takeover;
import cn.bazhong.projects.record.Events;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Systems of the department go on being told, of what the successor sees; and so do those that are told of its projects alone. */
@ApplicationScoped
class WebhookHoldings implements Holdings {
    private static final String WEBHOOKS = "webhooks";
    private static final String NAMING = """
            from webhook where state <> 'REMOVED'
                and (department = :department or :department = any(string_to_array(owners, ' ')))""";

    private final Webhooks webhooks;
    private final Events events;

    WebhookHoldings(Webhooks webhooks, Events events) {
        this.webhooks = webhooks;
        this.events = events;
    }

    @Override
    public Uni<Map<String, Long>> count(String department) {
        return Rows.of("select count(*) " + NAMING, Long.class).with("department", department).one()
                .map(found -> Map.of(WEBHOOKS, found));
    }

    @Override
    public Uni<List<Holding>> passOver(Takeover takeover) {
        return Rows.of("select id " + NAMING, UUID.class).with("department", takeover.from()).list()
                .chain(found -> webhooks.list("id in ?1 order by id", found))
                .invoke(found -> found.forEach(one -> one.passOver(takeover)))
                .call(webhooks::flush)
                .call(found -> events.appendAll(found.stream().map(one -> one.told(WebhookEvent.WEBHOOK_PASSED_OVER, takeover.by())
                        .with("from", takeover.from()).with("fromName", takeover.fromName())
                        .with("to", takeover.to()).with("toName", takeover.toName())).toList()))
                .map(found -> Collections.nCopies(found.size(), new Holding(WEBHOOKS, null)));
    }
}
