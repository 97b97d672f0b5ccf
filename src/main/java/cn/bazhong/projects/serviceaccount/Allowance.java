package cn.bazhong.projects.serviceaccount;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.identity.Scope;
import cn.bazhong.projects.identity.Takeover;
import cn.bazhong.projects.record.NewEvent;
import cn.bazhong.projects.record.Subject;
import cn.bazhong.projects.record.SubjectType;
import cn.bazhong.projects.text.Texts;
import jakarta.annotation.Nullable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** That a department lets a system do something on its behalf. It is never changed, only revoked, or continued by another. */
@Entity
@Table(name = "allowance")
class Allowance {
    @Id
    private UUID id;
    @Column(name = "client_id", updatable = false)
    private String clientId;
    @Column(updatable = false)
    private String department;
    @Column(updatable = false)
    private String scopes;
    @Column(name = "opinions_as", updatable = false)
    private String opinionsAs;
    @Column(name = "last_day", updatable = false)
    private LocalDate lastDay;
    @Column(updatable = false)
    private String reason;
    @Column(name = "given_by_name", updatable = false)
    private String givenByName;
    @Column(name = "given_at", updatable = false)
    private Instant givenAt;
    @Column(name = "revoked_at")
    private Instant revokedAt;
    @Column(name = "revoked_by_name")
    private String revokedByName;
    @Column(name = "revoked_because")
    private String revokedBecause;
    @Version
    private long version;

    protected Allowance() {
    }

    Allowance(UUID id, ServiceAccount account, GiveAllowance given, Actor by, Instant at) {
        this.id = id;
        this.clientId = account.clientId();
        this.department = by.department();
        this.scopes = given.scopes().stream().sorted().collect(Collectors.joining(" "));
        this.opinionsAs = given.opinionsAs().stream().map(Role::name).sorted().collect(Collectors.joining(" "));
        this.lastDay = given.lastDay();
        this.reason = given.reason().strip();
        this.givenByName = by.name();
        this.givenAt = at;
    }

    private Allowance(Allowance continued, UUID id, String department, String scopes, String opinionsAs) {
        this.id = id;
        this.clientId = continued.clientId;
        this.department = department;
        this.scopes = scopes;
        this.opinionsAs = opinionsAs;
        this.lastDay = continued.lastDay;
        this.reason = continued.reason;
        this.givenByName = continued.givenByName;
        this.givenAt = continued.givenAt;
    }

    void revoke(String because, Actor by, Instant at) {
        revokedAt = at;
        revokedByName = by.name();
        revokedBecause = because;
    }

    /** It ends with its department. */
    void endWith(Takeover takeover, boolean continued) {
        revokedAt = takeover.at();
        revokedByName = takeover.by().name();
        revokedBecause = "因机构调整" + (continued ? "转由“%s”继续授权" : "终止，以“%s”的授权为准").formatted(Texts.inQuotes(takeover.toName()));
    }

    /**
     * What is let under the new name, to the same day. Where several become one, what another of them let the same system do
     * is not let a second time.
     *
     * @param own what is let under the new name already
     * @return empty where that is all of it
     */
    Optional<Allowance> continuedUnder(Takeover takeover, UUID newId, List<Allowance> own) {
        List<Allowance> same = own.stream().filter(each -> each.clientId.equals(clientId)).toList();
        String opinions = without(opinionsAs, same.stream().map(each -> each.opinionsAs));
        String rest = without(scopes, same.stream().map(each -> each.scopes));
        if (!opinions.isEmpty()) {
            rest = Stream.concat(ServiceAccount.words(rest).stream(), Stream.of(Scope.nameOf(Scope.GIVE_OPINIONS))).distinct().sorted()
                    .collect(Collectors.joining(" "));
        }
        return rest.isEmpty() ? Optional.empty() : Optional.of(new Allowance(this, newId, takeover.to(), rest, opinions));
    }

    private static String without(String all, Stream<String> some) {
        Set<String> had = some.flatMap(each -> ServiceAccount.words(each).stream()).collect(Collectors.toSet());
        return ServiceAccount.words(all).stream().filter(each -> !had.contains(each)).collect(Collectors.joining(" "));
    }

    boolean holdsOn(LocalDate day) {
        return revokedAt == null && !day.isAfter(lastDay);
    }

    NewEvent told(AllowanceEvent event, Actor actor) {
        return NewEvent.of(new Subject(SubjectType.ALLOWANCE, id), event, actor).with("client", clientId)
                .with("department", department).with("scopes", String.join("、", scopes())).with("lastDay", lastDay.toString());
    }

    UUID id() {
        return id;
    }

    String clientId() {
        return clientId;
    }

    /** Organisation code. */
    String department() {
        return department;
    }

    List<String> scopes() {
        return ServiceAccount.words(scopes);
    }

    List<Role> opinionsAs() {
        return ServiceAccount.words(opinionsAs).stream().map(Role::valueOf).toList();
    }

    LocalDate lastDay() {
        return lastDay;
    }

    String reason() {
        return reason;
    }

    String givenByName() {
        return givenByName;
    }

    Instant givenAt() {
        return givenAt;
    }

    @Nullable
    Instant revokedAt() {
        return revokedAt;
    }

    @Nullable
    String revokedByName() {
        return revokedByName;
    }

    @Nullable
    String revokedBecause() {
        return revokedBecause;
    }

    long version() {
        return version;
    }
}
