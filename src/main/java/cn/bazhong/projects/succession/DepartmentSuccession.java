package cn.bazhong.projects.succession;

import cn.bazhong.projects.identity.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/** One department takes another's place on a day. A department is succeeded once. */
@Entity
@Table(name = "department_succession")
class DepartmentSuccession {
    @Id
    private String predecessor;
    private String successor;
    @Column(name = "effective_on")
    private LocalDate effectiveOn;
    @Column(name = "document_number")
    private String documentNumber;
    @Enumerated(EnumType.STRING)
    private SuccessionState state;
    @Column(name = "ordered_by")
    private String orderedBy;
    @Column(name = "ordered_by_name")
    private String orderedByName;
    @Column(name = "ordered_by_department")
    private String orderedByDepartment;
    @Column(name = "ordered_at")
    private Instant orderedAt;
    @Column(name = "carried_out_at")
    private Instant carriedOutAt;
    @Version
    private long version;

    protected DepartmentSuccession() {
    }

    DepartmentSuccession(String predecessor, String successor, LocalDate effectiveOn, String documentNumber, Actor by,
            Instant at) {
        this.predecessor = predecessor;
        this.successor = successor;
        this.effectiveOn = effectiveOn;
        this.documentNumber = documentNumber;
        this.state = SuccessionState.PLANNED;
        this.orderedBy = by.id();
        this.orderedByName = by.name();
        this.orderedByDepartment = by.department();
        this.orderedAt = at;
    }

    /** The first time what is under way passes over, the second time what was begun in the same moment. */
    void advance(Instant at) {
        if (state == SuccessionState.PLANNED) {
            state = SuccessionState.CARRIED_OUT;
            carriedOutAt = at;
        } else {
            state = SuccessionState.SETTLED;
        }
    }

    String predecessor() {
        return predecessor;
    }

    String successor() {
        return successor;
    }

    LocalDate effectiveOn() {
        return effectiveOn;
    }

    String documentNumber() {
        return documentNumber;
    }

    SuccessionState state() {
        return state;
    }

    /** Whoever ordered it: what the portal does on the day is their deed. */
    Actor orderedBy() {
        return new Actor(orderedBy, orderedByName, orderedByDepartment, Set.of());
    }

    Instant orderedAt() {
        return orderedAt;
    }

    Instant carriedOutAt() {
        return carriedOutAt;
    }
}
