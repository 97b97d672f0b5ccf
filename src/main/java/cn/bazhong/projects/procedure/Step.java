package cn.bazhong.projects.procedure;

import cn.bazhong.projects.identity.Person;
import cn.bazhong.projects.identity.Role;
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
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** One slot of a procedure in one round: who acts, by when, and what they concluded. */
@Entity
@Table(name = "step")
public class Step {
    /** Stands in for "no limit", so that the inbox can be sorted by due date. */
    static final LocalDate NO_LIMIT = LocalDate.of(9999, 12, 31);

    @Id
    private UUID id;
    @Column(name = "procedure_id")
    private UUID procedureId;
    @Column(name = "key")
    private String slotKey;
    private int position;
    private int round;
    @Enumerated(EnumType.STRING)
    private StepKind kind;
    @Enumerated(EnumType.STRING)
    private Role role;
    private String department;
    @Column(name = "own_project")
    private boolean ownProject;
    @Column(name = "assigned_to")
    private String assignedTo;
    @Column(name = "assigned_to_name")
    private String assignedToName;
    @Column(name = "after")
    private String comesAfter;
    @Enumerated(EnumType.STRING)
    private StepState state;
    private boolean superseded;
    @Column(name = "opened_at")
    private Instant openedAt;
    private LocalDate due = NO_LIMIT;
    @Column(name = "due_explanation")
    private String dueExplanation;
    @Embedded
    private StepConclusion concluded;
    private boolean paused;
    private boolean suspended;
    private int urgings;
    @Column(name = "urged_on")
    private LocalDate urgedOn;
    @Embedded
    private OwnersAnswer answer;
    @Embedded
    private Coordination coordination;
    private boolean late;
    @Embedded
    private LateRuling ruling;
    @Version
    private long version;

    protected Step() {
    }

    Step(UUID id, UUID procedureId, int position, CourseStep step) {
        this.id = id;
        this.procedureId = procedureId;
        this.position = position;
        this.round = step.round();
        this.slotKey = step.key();
        this.kind = step.slot().kind();
        reseat(step.slot().seat());
        this.comesAfter = inOrder(step.slot().after());
        this.state = StepState.WAITING;
    }

    CourseStep asCourseStep() {
        Set<String> after = comesAfter.isEmpty() ? Set.of() : Set.of(comesAfter.split(","));
        return new CourseStep(new Slot(slotKey, kind, seat(), after), round, state, concluded().outcome(), concluded().basis());
    }

    /** Where it stands in a route that has changed around it. */
    void stand(int place, Slot slot) {
        position = place;
        comesAfter = inOrder(slot.after());
    }

    /** However the set is made: a step that has not moved is not written anew under whoever has just read it. */
    private static String inOrder(Set<String> keys) {
        return keys.stream().sorted().collect(Collectors.joining(","));
    }

    /** Nobody has been given it, nor keeps it, who does not sit there. */
    void reseat(Seat seat) {
        role = seat.role();
        department = seat.department();
        ownProject = seat.ownProject();
        assign(null);
    }

    Seat seat() {
        return new Seat(role, department, ownProject);
    }

    /** Gives it to a person of the acting department; {@code null} gives it back to all of them. */
    void assign(Person person) {
        assignedTo = person == null ? null : person.id();
        assignedToName = person == null ? null : person.name();
    }

    void open(Instant at, DueDate dueDate) {
        state = StepState.OPEN;
        openedAt = at;
        fallsDue(dueDate);
    }

    /** The last day to act, as the calendar has it now. */
    void fallsDue(DueDate dueDate) {
        due = dueDate.day();
        dueExplanation = dueDate.explanation();
    }

    void skip() {
        state = StepState.SKIPPED;
        paused = false;
        suspended = false;
    }

    void supersede() {
        superseded = true;
        if (state == StepState.OPEN || state == StepState.WAITING) {
            skip();
        }
    }

    /** Also without the material that was awaited: no clock stands still of what is done. */
    void conclude(StepConclusion conclusion) {
        state = StepState.DONE;
        paused = false;
        suspended = false;
        concluded = conclusion;
    }

    /** The clock stands still: no day is reckoned until it goes on. */
    void pause() {
        paused = true;
        due = NO_LIMIT;
    }

    /** What was awaited is there; the clock of a suspended project's step stands still all the same. */
    void resume(DueDate dueDate) {
        paused = false;
        goOn(dueDate);
    }

    /** The clock stands still with the project, whatever else it waits for. */
    void suspend() {
        suspended = true;
        due = NO_LIMIT;
    }

    void release(DueDate dueDate) {
        suspended = false;
        goOn(dueDate);
    }

    private void goOn(DueDate dueDate) {
        if (!paused && !suspended) {
            fallsDue(dueDate);
        }
    }

    void urge(LocalDate day) {
        urgings++;
        urgedOn = day;
    }

    void answer(OwnersAnswer given) {
        answer = given;
    }

    void coordinate(Coordination settled) {
        coordination = settled;
    }

    /** It was given after the committee's review (A20). */
    void cameLate() {
        late = true;
    }

    void rule(LateRuling ruled) {
        ruling = ruled;
    }

    /**
     * What was concluded earlier, on exactly the same, counts here: an organ's amendment that the one before it arrived at,
     * or an opinion on contents that have not changed since.
     */
    void carry(Step earlier, Outcome counting, Instant at) {
        state = StepState.DONE;
        concluded = earlier.concluded().carried(earlier.id, counting, at);
    }

    public UUID id() {
        return id;
    }

    public UUID procedureId() {
        return procedureId;
    }

    String slotKey() {
        return slotKey;
    }

    int position() {
        return position;
    }

    public int round() {
        return round;
    }

    public StepKind kind() {
        return kind;
    }

    public Role role() {
        return role;
    }

    /** Organisation code of the acting organ. */
    public String department() {
        return department;
    }

    /** Whether the organ acts on its own department's matter because no other could; its word stands, marked. */
    public boolean isOwnProject() {
        return ownProject;
    }

    /** Whom the acting department has given it to; {@code null} for nobody in particular. */
    String assignedTo() {
        return assignedTo;
    }

    String assignedToName() {
        return assignedToName;
    }

    public StepState state() {
        return state;
    }

    public boolean isOpen() {
        return state == StepState.OPEN;
    }

    /** Whether its organ may conclude it: it waits, or was gone on without and may still be given (A20). */
    boolean isToConclude() {
        return isOpen() || isNotGiven();
    }

    boolean isSuperseded() {
        return superseded;
    }

    /** {@code null} before it was opened. */
    public Instant openedAt() {
        return openedAt;
    }

    LocalDate due() {
        return due;
    }

    /** Last day to act; {@code null} without a limit, or while its clock stands still. */
    public LocalDate dueOrNull() {
        return NO_LIMIT.equals(due) ? null : due;
    }

    String dueExplanation() {
        return dueExplanation;
    }

    /** All of it {@code null} before it is concluded. */
    StepConclusion concluded() {
        return concluded == null ? StepConclusion.NOT_YET : concluded;
    }

    public Outcome outcome() {
        return concluded().outcome();
    }

    public String opinion() {
        return concluded().opinion();
    }

    public Instant decidedAt() {
        return concluded().at();
    }

    public String documentNumber() {
        return concluded().documentNumber();
    }

    /** The step whose conclusion counts here; {@code null} where it was concluded itself. */
    public UUID carriedFrom() {
        return concluded().carriedFrom();
    }

    /** Whether its organ waits for material from the owner. */
    public boolean isPaused() {
        return paused;
    }

    /** Whether its clock stands still because its project is suspended (A26, A43). */
    public boolean isSuspended() {
        return suspended;
    }

    public int urgings() {
        return urgings;
    }

    LocalDate urgedOn() {
        return urgedOn;
    }

    /** What the owner says to the opinion; {@code null} before it has. */
    public OwnersAnswer answer() {
        return answer;
    }

    /** What the vice-mayor in charge settled when it was overdue; {@code null} before. */
    public Coordination coordination() {
        return coordination;
    }

    /** Whether it was given after the committee's review. */
    public boolean isLate() {
        return late;
    }

    /** What became of the review for it; {@code null} before that was ruled. */
    public LateRuling ruling() {
        return ruling;
    }

    /** The review went on without it; it may still be given (A20). */
    public boolean isNotGiven() {
        return !superseded && outcome() == Outcome.NOT_GIVEN;
    }

    /** Nothing behind the review is decided before it is ruled on (A20). */
    public boolean awaitsRuling() {
        return late && !superseded && ruling == null;
    }

    /** Whether the owner still has to say something to it before the committee sees the matter (A20). */
    public boolean awaitsAnswer() {
        return state == StepState.DONE && !superseded && kind.isOpinion() && outcome() != Outcome.AGREED
                && outcome() != Outcome.NOT_GIVEN && answer == null;
    }

    public long version() {
        return version;
    }
}
