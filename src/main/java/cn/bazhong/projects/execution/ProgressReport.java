package cn.bazhong.projects.execution;

import cn.bazhong.projects.identity.Actor;
import jakarta.annotation.Nullable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** How a month went, as its owner reported it. */
@Entity
@Immutable
@Table(name = "progress_report")
class ProgressReport {
    @Id
    private UUID id;
    @Column(name = "project_id")
    private UUID projectId;
    private String month;
    private int percent;
    private BigDecimal paid;
    private String done;
    private String problems;
    private String next;
    @Column(name = "reported_by_name")
    private String reportedByName;
    @Column(name = "reported_at")
    private Instant reportedAt;

    protected ProgressReport() {
    }

    /** @param paid until the end of the month by the register, yuan */
    ProgressReport(UUID id, UUID projectId, ReportProgress report, BigDecimal paid, Actor actor, Instant at) {
        this.id = id;
        this.projectId = projectId;
        this.month = report.month();
        this.percent = report.percent();
        this.paid = paid;
        this.done = report.done().strip();
        this.problems = report.problems();
        this.next = report.next();
        this.reportedByName = actor.name();
        this.reportedAt = at;
    }

    YearMonth month() {
        return YearMonth.parse(month);
    }

    int percent() {
        return percent;
    }

    /** Yuan, until the end of the month. */
    BigDecimal paid() {
        return paid;
    }

    String done() {
        return done;
    }

    @Nullable
    String problems() {
        return problems;
    }

    @Nullable
    String next() {
        return next;
    }

    String reportedByName() {
        return reportedByName;
    }

    Instant reportedAt() {
        return reportedAt;
    }
}
