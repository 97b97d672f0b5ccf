package cn.bazhong.projects.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A dossier as it was handed in, word for word. */
@Entity
@Immutable
@Table(name = "dossier_version")
class DossierVersion {
    @Id
    private UUID id;
    @Column(name = "dossier_id")
    private UUID dossierId;
    private int number;
    private String content;
    private BigDecimal amount;
    private String digests;
    private String documents;
    private String findings;
    @Column(name = "letter_number")
    private String letterNumber;
    @Column(name = "letter_date")
    private LocalDate letterDate;
    @Column(name = "submitted_by_name")
    private String submittedByName;
    @Column(name = "submitted_at")
    private Instant submittedAt;

    protected DossierVersion() {
    }

    /**
     * @param digests   digest by section, as JSON
     * @param documents the documents that came with it, each with the version that counted, as JSON
     * @param findings  what the rules left to the reviewers, as JSON
     */
    DossierVersion(UUID id, Dossier dossier, String digests, String documents, String findings, SubmitDossier letter) {
        this.id = id;
        this.dossierId = dossier.id();
        this.number = dossier.versions();
        this.content = dossier.contentJson();
        this.amount = dossier.amount();
        this.digests = digests;
        this.documents = documents;
        this.findings = findings;
        this.letterNumber = letter.letterNumber();
        this.letterDate = letter.letterDate();
        this.submittedByName = dossier.updatedByName();
        this.submittedAt = dossier.submittedAt();
    }

    UUID id() {
        return id;
    }

    int number() {
        return number;
    }

    String contentJson() {
        return content;
    }

    BigDecimal amount() {
        return amount;
    }

    String digestsJson() {
        return digests;
    }

    String documentsJson() {
        return documents;
    }

    /** {@link cn.bazhong.projects.regulation.KeptFindings} in JSON. */
    String findingsJson() {
        return findings;
    }

    /** Number of the letter by which the owner asked for opinions; {@code null} where nobody was asked. */
    String letterNumber() {
        return letterNumber;
    }

    LocalDate letterDate() {
        return letterDate;
    }

    String submittedByName() {
        return submittedByName;
    }

    Instant submittedAt() {
        return submittedAt;
    }
}
