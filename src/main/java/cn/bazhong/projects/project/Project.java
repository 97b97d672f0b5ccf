package cn.bazhong.projects.project;

import cn.bazhong.projects.problem.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** A project over its whole life. {@link #take} is the only way to move its stage. */
@Entity
@Table(name = "project")
public class Project {
    @Id
    private UUID id;
    private String code;
    private String name;
    @Column(name = "owner_department")
    private String ownerDepartment;
    private String jurisdiction;
    private int year;
    @Enumerated(EnumType.STRING)
    private Stage stage;
    @Enumerated(EnumType.STRING)
    private Hold hold;
    private boolean excepted;
    @Enumerated(EnumType.STRING)
    private ProjectProfile.Category category;
    @Column(name = "content_kind")
    @Enumerated(EnumType.STRING)
    private ProjectProfile.ContentKind contentKind;
    @Column(name = "total_investment")
    private BigDecimal totalInvestment;
    private String profile;
    @Column(name = "created_at")
    private Instant createdAt;
    @Column(name = "updated_at")
    private Instant updatedAt;
    @Version
    private long version;

    protected Project() {
    }

    Project(UUID id, String code, int year, String ownerDepartment, String jurisdiction, Instant at) {
        this.id = id;
        this.code = code;
        this.year = year;
        this.ownerDepartment = ownerDepartment;
        this.jurisdiction = jurisdiction;
        this.stage = Stage.PROPOSED;
        this.hold = Hold.NONE;
        this.createdAt = at;
    }

    /** One that was under way before the portal was: it begins here at the stage it has reached. */
    static Project takenOver(UUID id, String code, TakenOver ledger, Instant at) {
        Project project = new Project(id, code, ledger.year(), ledger.ownerDepartment(), ledger.jurisdiction(), at);
        project.stage = ledger.stage();
        return project;
    }

    /** Takes over what was submitted; only a submission that passed its rules comes here, so nothing is missing. */
    void describe(ProjectProfile submitted, String asJson, Instant at) {
        name = submitted.name();
        category = submitted.category();
        contentKind = submitted.contentKind();
        totalInvestment = submitted.totalInvestment();
        profile = asJson;
        updatedAt = at;
    }

    /** Moves along the lifecycle, or refuses with the article that stops it. What is over is not suspended any more. */
    void take(Transition transition, Instant at) {
        Lifecycle.Answer answer = Lifecycle.take(stage, hold, contentKind, transition);
        answer.refused().ifPresent(refusal -> {
            throw Problem.notAllowedNow(refusal.article(), refusal.detail(), refusal.args().toArray());
        });
        stage = answer.stage();
        hold = stage.isFinal() ? Hold.NONE : hold;
        excepted |= transition == Transition.EXCEPT_FROM_LIST;
        updatedAt = at;
    }

    /** Suspends it or lifts what it is on, or refuses with the article that stops it. */
    void hold(Hold wanted, Instant at) {
        if (wanted == hold || wanted.isHeld() && hold.isHeld()) {
            throw Problem.notAllowedNow(wanted.isHeld() ? hold.article() : null, "hold-stands", hold);
        }
        if (!wanted.mayBePlacedAt(stage)) {
            throw Problem.notAllowedNow(wanted.article(), "hold-not-at", stage);
        }
        hold = wanted;
        updatedAt = at;
    }

    boolean mayTake(Transition transition) {
        return Lifecycle.take(stage, hold, contentKind, transition).isAllowed();
    }

    void appliesFor(int listYear) {
        year = listYear;
    }

    public UUID id() {
        return id;
    }

    /** Readable code, {@code BZ-<year of first application>-<number>}. */
    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public String ownerDepartment() {
        return ownerDepartment;
    }

    public String jurisdiction() {
        return jurisdiction;
    }

    /** Year of the annual list it last applied for. */
    public int year() {
        return year;
    }

    /** Whether the government had it approved without the list (A15). */
    public boolean isExcepted() {
        return excepted;
    }

    public Stage stage() {
        return stage;
    }

    public Hold hold() {
        return hold;
    }

    public ProjectProfile.Category category() {
        return category;
    }

    public ProjectProfile.ContentKind contentKind() {
        return contentKind;
    }

    /** Yuan. */
    public BigDecimal totalInvestment() {
        return totalInvestment;
    }

    String profileJson() {
        return profile;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    public long version() {
        return version;
    }
}
