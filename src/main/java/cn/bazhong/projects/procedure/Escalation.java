package cn.bazhong.projects.procedure;

import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.regulation.Policy;
import jakarta.annotation.Nullable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Immutable;

/** That an overdue step was put to somebody above whoever has to act. It stays, also when the last day is moved later. */
@Entity
@Immutable
@Table(name = "step_escalation")
class Escalation {

    /** How far up it went. */
    @Schema(name = "EscalationLevel")
    enum Level {
        /** To the head of the acting department, and to the office that coordinates (A6). */
        OFFICE(Article.A6, Policy::escalationDays),
        /** To whoever chairs the committee (A5). */
        CHAIR(Article.A5, Policy::escalationToChairDays);

        private final Article article;
        private final Function<Policy, Integer> days;

        Level(Article article, Function<Policy, Integer> days) {
            this.article = article;
            this.days = days;
        }

        Article article() {
            return article;
        }

        /** From which working day after the last one on; {@code null} where policy has nobody told. */
        @Nullable
        Integer days(Policy policy) {
            return days.apply(policy);
        }
    }

    @Id
    private UUID id;
    @Column(name = "step_id")
    private UUID stepId;
    @Column(name = "procedure_id")
    private UUID procedureId;
    @Enumerated(EnumType.STRING)
    private Level level;
    private String department;
    @Enumerated(EnumType.STRING)
    private Role role;
    private String person;
    @Column(name = "person_name")
    private String personName;
    private LocalDate due;
    private Instant at;

    protected Escalation() {
    }

    Escalation(UUID id, Step step, Level level, Addressee to, Instant at) {
        this.id = id;
        this.stepId = step.id();
        this.procedureId = step.procedureId();
        this.level = level;
        this.department = to.department();
        this.role = to.role();
        this.person = to.person();
        this.personName = to.personName();
        this.due = step.due();
        this.at = at;
    }

    /**
     * Whom it goes to.
     *
     * @param person user id of a head; {@code null} for everybody of the department in that role
     */
    record Addressee(String department, Role role, @Nullable String person, @Nullable String personName) {

        static Addressee everybody(String department, Role role) {
            return new Addressee(department, role, null, null);
        }
    }

    UUID id() {
        return id;
    }

    UUID stepId() {
        return stepId;
    }

    UUID procedureId() {
        return procedureId;
    }

    Level level() {
        return level;
    }

    Addressee to() {
        return new Addressee(department, role, person, personName);
    }

    LocalDate due() {
        return due;
    }

    Instant at() {
        return at;
    }
}
