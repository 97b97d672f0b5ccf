package cn.bazhong.projects.project;

import cn.bazhong.projects.regulation.Article;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Immutable;

/** What a decision approved, frozen: profile and amounts as they stood, numbered within the project. */
@Entity
@Immutable
@Table(name = "baseline")
public class Baseline {

    /** What was approved. */
    @Schema(name = "BaselineKind")
    public enum Kind {
        LIST_LINE,
        /** A dossier was approved or filed (A6). */
        DOSSIER,
        /** A change of what was approved (A25). */
        CHANGE
    }

    @Id
    private UUID id;
    @Column(name = "project_id")
    private UUID projectId;
    private int number;
    @Enumerated(EnumType.STRING)
    private Kind kind;
    @Enumerated(EnumType.STRING)
    private Article article;
    private String source;
    private String content;
    private String digest;
    @Column(name = "frozen_at")
    private Instant frozenAt;

    protected Baseline() {
    }

    Baseline(UUID id, UUID projectId, int number, Freeze freeze, String content, String digest, Instant at) {
        this.id = id;
        this.projectId = projectId;
        this.number = number;
        this.kind = freeze.kind();
        this.article = freeze.article();
        this.source = freeze.source();
        this.content = content;
        this.digest = digest;
        this.frozenAt = at;
    }

    UUID id() {
        return id;
    }

    int number() {
        return number;
    }

    Kind kind() {
        return kind;
    }

    Article article() {
        return article;
    }

    String source() {
        return source;
    }

    String content() {
        return content;
    }

    String digest() {
        return digest;
    }

    Instant frozenAt() {
        return frozenAt;
    }

    /**
     * What is to be frozen.
     *
     * @param source what approved it, for people to read, for example the list's title
     * @param amount   amount approved for the year, yuan
     * @param bySource the same by source of funds
     */
    public record Freeze(Kind kind, Article article, String source, BigDecimal amount,
            Map<ProjectProfile.FundingSource, BigDecimal> bySource, ProjectProfile profile) {

        public Freeze {
            bySource = Map.copyOf(bySource);
        }
    }
}
