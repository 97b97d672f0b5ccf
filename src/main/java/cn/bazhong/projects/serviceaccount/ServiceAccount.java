package cn.bazhong.projects.serviceaccount;

import jakarta.annotation.Nullable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;

/** A system that has called. What its tokens say is written at the door; here only its limit is changed. */
@Entity
@Table(name = "service_account")
class ServiceAccount {
    @Id
    @Column(name = "client_id")
    private String clientId;
    @Column(updatable = false)
    private String subject;
    @Column(updatable = false)
    private String name;
    @Column(updatable = false)
    private String department;
    @Column(updatable = false)
    private String scopes;
    @Column(name = "first_seen", updatable = false)
    private Instant firstSeen;
    @Column(name = "last_seen", updatable = false)
    private Instant lastSeen;
    @Column(name = "requests_per_minute")
    private Integer requestsPerMinute;
    private Integer burst;
    @Version
    private long version;

    protected ServiceAccount() {
    }

    /** @param own {@code null} for the limit of all */
    void limitTo(@Nullable RateLimit own) {
        requestsPerMinute = own == null ? null : own.requestsPerMinute();
        burst = own == null ? null : own.burst();
    }

    @Nullable
    RateLimit limit() {
        return requestsPerMinute == null ? null : new RateLimit(requestsPerMinute, burst);
    }

    String clientId() {
        return clientId;
    }

    /** Id of its account, which stands in the record. */
    String subject() {
        return subject;
    }

    String name() {
        return name;
    }

    /** Organisation code. */
    String department() {
        return department;
    }

    /** What its last token asked for. */
    List<String> scopes() {
        return words(scopes);
    }

    static List<String> words(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split(" "));
    }

    Instant firstSeen() {
        return firstSeen;
    }

    Instant lastSeen() {
        return lastSeen;
    }

    long version() {
        return version;
    }
}
