package cn.bazhong.projects.delegation;

import cn.bazhong.projects.identity.ActingFor;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.Colleague;
import cn.bazhong.projects.identity.Person;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.record.NewEvent;
import cn.bazhong.projects.record.Subject;
import cn.bazhong.projects.record.SubjectType;
import jakarta.annotation.Nullable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** That somebody acts for a colleague. It is never changed, only revoked. */
@Entity
@Table(name = "delegation")
class Delegation {
    @Id
    private UUID id;
    @Column(updatable = false)
    private String person;
    @Column(name = "person_name", updatable = false)
    private String personName;
    @Column(updatable = false)
    private String delegate;
    @Column(name = "delegate_name", updatable = false)
    private String delegateName;
    @Column(updatable = false)
    private String department;
    @Column(updatable = false)
    private String roles;
    @Column(name = "first_day", updatable = false)
    private LocalDate firstDay;
    @Column(name = "last_day", updatable = false)
    private LocalDate lastDay;
    @Column(updatable = false)
    private String reason;
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

    protected Delegation() {
    }

    Delegation(UUID id, GiveDelegation given, Person to, Actor by, Instant at) {
        this.id = id;
        this.person = by.id();
        this.personName = by.name();
        this.delegate = to.id();
        this.delegateName = to.name();
        this.department = by.department();
        this.roles = given.roles().stream().map(Role::name).sorted().collect(Collectors.joining(" "));
        this.firstDay = given.firstDay();
        this.lastDay = given.lastDay();
        this.reason = given.reason().strip();
        this.givenAt = at;
    }

    void revoke(String because, Actor by, Instant at) {
        revokedAt = at;
        revokedByName = by.name();
        revokedBecause = because;
    }

    boolean holdsOn(LocalDate day) {
        return revokedAt == null && !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }

    boolean isOverOn(LocalDate day) {
        return revokedAt != null || day.isAfter(lastDay);
    }

    /** Whether the two had to do with it; others do not see it. */
    boolean isOf(Actor actor) {
        return isGivenBy(actor) || delegate.equals(actor.id());
    }

    boolean isGivenBy(Actor actor) {
        return person.equals(actor.id());
    }

    boolean isTo(String somebody) {
        return delegate.equals(somebody);
    }

    /**
     * What is lent of it: nobody lends what they have no more, nor in a department they have left.
     *
     * @param away whoever gave it, as their last sign-in said
     */
    Optional<ActingFor> actingFor(Person away) {
        Set<Role> lent = roles();
        lent.retainAll(away.roles());
        return away.isOf(department) && !lent.isEmpty()
                ? Optional.of(new ActingFor(new Colleague(person, personName), department, lent)) : Optional.empty();
    }

    NewEvent told(DelegationEvent event, Actor actor) {
        return NewEvent.of(new Subject(SubjectType.DELEGATION, id), event, actor).with("from", personName).with("to", delegateName)
                .with("roles", roles).with("firstDay", firstDay.toString())
                .with("lastDay", lastDay.toString());
    }

    UUID id() {
        return id;
    }

    String person() {
        return person;
    }

    String personName() {
        return personName;
    }

    String delegate() {
        return delegate;
    }

    String delegateName() {
        return delegateName;
    }

    /** Organisation code. */
    String department() {
        return department;
    }

    Set<Role> roles() {
        return Arrays.stream(roles.split(" ")).map(Role::valueOf).collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    LocalDate firstDay() {
        return firstDay;
    }

    LocalDate lastDay() {
        return lastDay;
    }

    String reason() {
        return reason;
    }

    Instant givenAt() {
        return givenAt;
    }

    @Nullable
    Instant revokedAt() {
        return revokedAt;
    }

    @Nullable
    String revokedBecause() {
        return revokedBecause;
    }

    long version() {
        return version;
    }
}
