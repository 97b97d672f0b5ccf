package cn.bazhong.projects.webhook;

import cn.bazhong.projects.record.EventView;
import cn.bazhong.projects.record.RecordedEvent;
import cn.bazhong.projects.text.Texts;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.core.data.PojoCloudEventData;
import io.cloudevents.jackson.JsonFormat;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Puts events into the form other systems know: CloudEvents 1.0, structured, as JSON. */
@ApplicationScoped
class Envelope {
    static final String CONTENT_TYPE = "application/cloudevents+json; charset=UTF-8";
    private static final String TYPE = "cn.bazhong.projects.";
    private static final String FIRST_FORM = ".v1";

    private final ObjectMapper json;
    private final JsonFormat format = new JsonFormat();
    private final URI source;

    Envelope(ObjectMapper json, WebhookConfig config) {
        this.json = json;
        this.source = URI.create(config.portalAddress().orElse("").replaceAll("/+$", "") + "/api/v1");
    }

    /** @param tx number of the transaction; with the id it says where in the order of commits the event stands */
    String of(RecordedEvent event, String tx) {
        CloudEventBuilder told = begin(event.id().toString(), event.type(), event.recordedAt())
                .withSubject(kebab(event.subjectType().name()) + "/" + event.subjectId())
                .withExtension("sequence", "0".repeat(Math.max(0, 20 - tx.length())) + tx + "-" + event.id());
        if (event.projectId() != null) {
            told.withExtension("projectid", event.projectId().toString());
        }
        return written(told, content(event));
    }

    /** To try a receiver out. */
    String test(UUID webhook, long number, Instant at) {
        return written(begin(webhook + "-" + number, "TEST", at).withSubject("webhook/" + webhook), Map.of("webhook", webhook.toString()));
    }

    private CloudEventBuilder begin(String id, String type, Instant at) {
        return CloudEventBuilder.v1().withId(id).withSource(source).withType(TYPE + kebab(type) + FIRST_FORM)
                .withTime(at.atOffset(ZoneOffset.UTC));
    }

    private String written(CloudEventBuilder told, Object content) {
        told.withData("application/json", PojoCloudEventData.wrap(content, json::writeValueAsBytes));
        return new String(format.serialize(told.build()), StandardCharsets.UTF_8);
    }

    /** As it reads at {@code GET /events}, but in both languages. */
    private ObjectNode content(RecordedEvent event) {
        ObjectNode content = json.valueToTree(EventView.of(event, Texts.CHINESE));
        ObjectNode summary = json.createObjectNode();
        summary.set("zh", content.get("summary"));
        summary.put("en", EventView.of(event, Texts.ENGLISH).summary());
        content.set("summary", summary);
        return content;
    }

    static String kebab(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
