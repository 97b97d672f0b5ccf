package cn.bazhong.projects.webhook;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.Client;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.identity.Takeover;
import cn.bazhong.projects.procedure.Organs;
import cn.bazhong.projects.project.Sight;
import cn.bazhong.projects.record.NewEvent;
import cn.bazhong.projects.record.Subject;
import cn.bazhong.projects.record.SubjectType;
import jakarta.annotation.Nullable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** A system that is told of events. */
@Entity
@Table(name = "webhook")
class Webhook {
    @Id
    private UUID id;
    private String name;
    private String url;
    private String department;
    private String jurisdiction;
    private String types;
    private String owners;
    @Enumerated(EnumType.STRING)
    private WebhookState state;
    @Column(name = "receiver_gone")
    private boolean receiverGone;
    @Column(name = "key_number")
    private int keyNumber;
    @Column(name = "earlier_key_until")
    private Instant earlierKeyUntil;
    @Column(name = "registered_by")
    private String registeredBy;
    @Column(name = "registered_at")
    private Instant registeredAt;
    @Version
    private long version;

    protected Webhook() {
    }

    Webhook(UUID id, WebhookContent content, String jurisdiction, Actor by, Instant at) {
        this.id = id;
        this.state = WebhookState.ACTIVE;
        this.keyNumber = 1;
        this.registeredBy = by.name();
        this.registeredAt = at;
        becomes(content, jurisdiction);
    }

    void becomes(WebhookContent content, String itsJurisdiction) {
        name = content.name().strip();
        url = content.address();
        department = content.department();
        jurisdiction = itsJurisdiction;
        types = String.join(" ", content.types());
        owners = String.join(" ", content.owners());
    }

    /** The successor stands wherever the department stood, once. */
    void passOver(Takeover takeover) {
        UnaryOperator<String> now = code -> code.equals(takeover.from()) ? takeover.to() : code;
        department = now.apply(department);
        owners = owners().stream().map(now).distinct().collect(Collectors.joining(" "));
    }

    /** From now on under a new key, and under the one before for a while. */
    void rotate(Instant earlierUntil) {
        keyNumber++;
        earlierKeyUntil = earlierUntil;
    }

    void pause() {
        state = WebhookState.PAUSED;
    }

    void isGone() {
        state = WebhookState.PAUSED;
        receiverGone = true;
    }

    void resume() {
        state = WebhookState.ACTIVE;
        receiverGone = false;
    }

    void remove() {
        state = WebhookState.REMOVED;
    }

    NewEvent told(WebhookEvent event, Actor actor) {
        return NewEvent.of(new Subject(SubjectType.WEBHOOK, id), event, actor).with("name", name);
    }

    /** What it is told of: what a system of its department sees that looks over projects as all offices the department holds. */
    Sight sight(Organs organs) {
        return Sight.of(new Actor(id.toString(), name, department, jurisdiction, Set.of(Role.INTEGRATION), null,
                new Client(id.toString(), organs.offices(department), Set.of())));
    }

    boolean isActive() {
        return state == WebhookState.ACTIVE;
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    String url() {
        return url;
    }

    /** Organisation code. */
    String department() {
        return department;
    }

    String jurisdiction() {
        return jurisdiction;
    }

    List<String> types() {
        return words(types);
    }

    List<String> owners() {
        return words(owners);
    }

    WebhookState state() {
        return state;
    }

    boolean receiverIsGone() {
        return receiverGone;
    }

    int keyNumber() {
        return keyNumber;
    }

    @Nullable
    Instant earlierKeyUntil() {
        return earlierKeyUntil;
    }

    String registeredBy() {
        return registeredBy;
    }

    Instant registeredAt() {
        return registeredAt;
    }

    long version() {
        return version;
    }

    private static List<String> words(String joined) {
        return joined.isEmpty() ? List.of() : Arrays.asList(joined.split(" "));
    }
}
