package cn.bazhong.projects.expert;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** Somebody in the register. Who leaves it is given a last day and stays readable. */
@Entity
@Table(name = "expert")
class Expert {
    @Id
    private UUID id;
    private String jurisdiction;
    private String name;
    @Column(name = "user_id")
    private String userId;
    private String employer;
    private String title;
    private String[] fields;
    @Column(name = "valid_from")
    private LocalDate validFrom;
    @Column(name = "valid_to")
    private LocalDate validTo;
    @Version
    private long version;

    protected Expert() {
    }

    Expert(UUID id, String jurisdiction, EnterExpert entry) {
        this.id = id;
        this.jurisdiction = jurisdiction;
        describe(entry);
    }

    void describe(EnterExpert entry) {
        name = entry.name().strip();
        userId = entry.userId();
        employer = entry.employer();
        title = entry.title();
        fields = entry.fields().stream().map(Enum::name).sorted().toArray(String[]::new);
        validFrom = entry.validFrom();
        validTo = entry.validTo();
    }

    UUID id() {
        return id;
    }

    String jurisdiction() {
        return jurisdiction;
    }

    String name() {
        return name;
    }

    /** Account of the person; {@code null} without one. */
    String userId() {
        return userId;
    }

    /** Organisation code. */
    String employer() {
        return employer;
    }

    String title() {
        return title;
    }

    Set<ExpertField> fields() {
        Set<ExpertField> known = EnumSet.noneOf(ExpertField.class);
        Arrays.stream(fields).map(ExpertField::valueOf).forEach(known::add);
        return known;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    /** First day on which the person is an expert no more; {@code null} without an end. */
    LocalDate validTo() {
        return validTo;
    }

    long version() {
        return version;
    }
}
