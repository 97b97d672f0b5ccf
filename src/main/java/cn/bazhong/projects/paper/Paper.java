package cn.bazhong.projects.paper;

import cn.bazhong.projects.document.KeptFile;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.procedure.SigningSheet;
import cn.bazhong.projects.record.NewEvent;
import cn.bazhong.projects.record.Subject;
import cn.bazhong.projects.record.SubjectType;
import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.wording.PaperDraft;
import cn.bazhong.projects.wording.PaperKind;
import cn.bazhong.projects.wording.PaperMatter;
import jakarta.annotation.Nullable;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A paper as it was issued. It is never changed, only revoked. */
@Entity
@Table(name = "paper")
class Paper {
    @Id
    private UUID id;
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private PaperKind kind;
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private PaperMatter matter;
    @Column(name = "matter_id", updatable = false)
    private UUID matterId;
    @Column(updatable = false)
    private UUID part;
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Article article;
    @Column(updatable = false)
    private String title;
    @Column(updatable = false)
    private String about;
    @Column(updatable = false)
    private String organ;
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Role role;
    @Column(name = "organ_name", updatable = false)
    private String organName;
    @Column(updatable = false)
    private String jurisdiction;
    @Column(name = "project_id", updatable = false)
    private UUID projectId;
    @Enumerated(EnumType.STRING)
    @Column(name = "subject_type", updatable = false)
    private SubjectType subjectType;
    @Column(name = "subject_id", updatable = false)
    private String subjectId;
    @Column(updatable = false)
    private boolean confined;
    @Column(updatable = false)
    private String number;
    @Column(name = "issued_on")
    private LocalDate issuedOn;
    @Column(updatable = false)
    private boolean edited;
    @Enumerated(EnumType.STRING)
    private PaperState state;
    private long size;
    private String digest;
    @Column(name = "issued_by_name")
    private String issuedByName;
    @Column(name = "issued_at")
    private Instant issuedAt;
    @Embedded
    @AttributeOverride(name = "state", column = @Column(name = "signing_state"))
    @AttributeOverride(name = "level", column = @Column(name = "signing_level"))
    private SigningSheet signing;
    @Column(name = "drafted_text", updatable = false)
    private String draftedText;
    @Embedded
    private Revocation revocation;
    @Version
    private long version;

    protected Paper() {
    }

    /**
     * Numbered, its content not there yet.
     *
     * @param says digest of what the matter has it say
     */
    Paper(UUID id, IssuePaper asked, PaperDraft draft, PaperNumber.Numbered numbered, KeptFile content, String says) {
        this.id = id;
        this.kind = asked.kind();
        this.matter = asked.matter();
        this.matterId = asked.matterId();
        this.part = asked.part();
        this.article = draft.article();
        this.title = draft.text().title();
        this.about = draft.about();
        this.organ = draft.author().department();
        this.role = draft.author().role();
        this.organName = draft.author().name();
        this.jurisdiction = draft.jurisdiction();
        this.projectId = draft.projectId();
        this.subjectType = draft.subject().type();
        this.subjectId = draft.subject().id();
        this.confined = draft.confined();
        this.number = numbered.number();
        this.issuedOn = numbered.on();
        this.edited = asked.edited() != null;
        this.state = PaperState.AWAITED;
        this.size = content.size();
        this.digest = content.digest();
        this.draftedText = says;
    }

    /** Somebody sees to it that its content comes. */
    Paper by(Actor actor, Instant at) {
        issuedByName = actor.name();
        issuedAt = at;
        return this;
    }

    /** Its copy is there, and has to be signed. */
    Paper toBeSigned(SigningSheet sheet, Actor actor, Instant at) {
        state = PaperState.SIGNING;
        signing = sheet;
        return by(actor, at);
    }

    /** Set anew with the day on which it is signed. */
    void date(LocalDate on, KeptFile content) {
        issuedOn = on;
        size = content.size();
        digest = content.digest();
    }

    void giveBack(String reason, Actor actor) {
        state = PaperState.RETURNED;
        signing.giveBack(reason, actor);
    }

    /** Its content is there, for good. */
    Paper issue(Actor actor, Instant at) {
        state = PaperState.ISSUED;
        return by(actor, at);
    }

    void giveUp() {
        state = PaperState.GIVEN_UP;
    }

    void revoke(String reason, Actor actor, Instant at) {
        revocation = new Revocation(reason, actor.name(), at);
    }

    /** @param answeredBy the actor's department and all whose matters have come to it */
    boolean isOf(Actor actor, List<String> answeredBy) {
        return actor.is(role) && answeredBy.contains(organ);
    }

    boolean isIssued() {
        return state == PaperState.ISSUED;
    }

    boolean isRevoked() {
        return revocation != null;
    }

    /** Whether somebody of its organ has to sign it. */
    boolean isSigning() {
        return state == PaperState.SIGNING;
    }

    /** Who drafted it and has signed it; {@code null} where nobody had to. */
    @Nullable
    SigningSheet signing() {
        return signing;
    }

    /** Whether the matter would have its organ issue the same. */
    boolean isStill(PaperDraft draft, String says) {
        return organ.equals(draft.author().department()) && (draftedText == null || draftedText.equals(says));
    }

    boolean isAlike(PaperDraft draft) {
        return kind == draft.kind() && part.equals(draft.part());
    }

    /** Whether it counts. */
    boolean stands() {
        return isIssued() && !isRevoked();
    }

    NewEvent told(PaperEvent event, Actor actor) {
        return NewEvent.of(new Subject(subjectType, subjectId), event, actor).under(article).with("paper", id.toString())
                .with("kind", kind.name()).with("title", title).with("number", number).with("digest", digest).ofProject(projectId);
    }

    KeptFile content() {
        return new KeptFile(size, digest);
    }

    UUID id() {
        return id;
    }

    PaperKind kind() {
        return kind;
    }

    PaperMatter matter() {
        return matter;
    }

    UUID matterId() {
        return matterId;
    }

    UUID part() {
        return part;
    }

    Article article() {
        return article;
    }

    String title() {
        return title;
    }

    @Nullable
    String about() {
        return about;
    }

    /** Organisation code of the organ that issued it, which may have been succeeded since. */
    String organ() {
        return organ;
    }

    String organName() {
        return organName;
    }

    @Nullable
    UUID projectId() {
        return projectId;
    }

    /** Whether nobody but its organ and those it is for find it. */
    boolean isConfined() {
        return confined;
    }

    String number() {
        return number;
    }

    /** 成文日期. */
    LocalDate issuedOn() {
        return issuedOn;
    }

    /** Whether a copy that was edited was issued, rather than one as the portal set it. */
    boolean isEdited() {
        return edited;
    }

    PaperState state() {
        return state;
    }

    String issuedByName() {
        return issuedByName;
    }

    Instant issuedAt() {
        return issuedAt;
    }

    /** All of it {@code null} while it counts. */
    Revocation revocation() {
        return revocation == null ? Revocation.NONE : revocation;
    }

    long version() {
        return version;
    }
}
