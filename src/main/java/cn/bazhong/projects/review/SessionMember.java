package cn.bazhong.projects.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** Somebody called to a session, what they answered, who came in their place, and whether the seat was taken on the day. */
@Entity
@Table(name = "review_member")
class SessionMember {
    @Id
    private UUID id;
    @Column(name = "session_id")
    private UUID sessionId;
    private int position;
    private String name;
    @Column(name = "user_id")
    private String userId;
    private String department;
    @Enumerated(EnumType.STRING)
    private Capacity capacity;
    @Enumerated(EnumType.STRING)
    private Answer answer;
    @Column(name = "answer_reason")
    private String answerReason;
    @Column(name = "answered_at")
    private Instant answeredAt;
    @Column(name = "substitute_name")
    private String substituteName;
    @Column(name = "substitute_user_id")
    private String substituteUserId;
    @Column(name = "substitute_department")
    private String substituteDepartment;
    private Boolean present;
    @Version
    private long version;

    protected SessionMember() {
    }

    SessionMember(UUID id, UUID sessionId, int position, MemberEntry entry) {
        this.id = id;
        this.sessionId = sessionId;
        this.answer = Answer.NONE;
        describe(position, entry);
    }

    /** Another person on the seat has not answered yet. */
    void describe(int place, MemberEntry entry) {
        if (name != null && !(name.equals(entry.name()) && department.equals(entry.department()))) {
            forgetAnswer();
        }
        position = place;
        name = entry.name();
        userId = entry.userId();
        department = entry.department();
        capacity = entry.capacity();
    }

    void answer(boolean accepts, String reason, Instant at) {
        answer = accepts ? Answer.ACCEPTED : Answer.DECLINED;
        answerReason = reason;
        answeredAt = at;
    }

    /** The session was put off to another day: what was answered was for the first. */
    void forgetAnswer() {
        answer = Answer.NONE;
        answerReason = null;
        answeredAt = null;
        sendInstead(null);
    }

    /** @param substitute {@code null} when whoever was called comes */
    void sendInstead(Substitute substitute) {
        substituteName = substitute == null ? null : substitute.name();
        substituteUserId = substitute == null ? null : substitute.userId();
        substituteDepartment = substitute == null ? null : substitute.departmentOr(department);
    }

    void attend(boolean isPresent) {
        present = isPresent;
    }

    /** The seat as it is taken, by a substitute where one was sent. */
    Seat seat() {
        return substituteName == null ? new Seat(id, position, name, userId, department, capacity)
                : new Seat(id, position, substituteName, substituteUserId, substituteDepartment, capacity);
    }

    /** Who may read what is on the agenda: nobody where the invitation was declined and nobody sent instead. */
    String reader() {
        return present == null && !takesPart() ? null : seat().account();
    }

    UUID id() {
        return id;
    }

    UUID sessionId() {
        return sessionId;
    }

    int position() {
        return position;
    }

    String name() {
        return name;
    }

    String userId() {
        return userId;
    }

    String department() {
        return department;
    }

    Capacity capacity() {
        return capacity;
    }

    Answer answer() {
        return answer;
    }

    String answerReason() {
        return answerReason;
    }

    Instant answeredAt() {
        return answeredAt;
    }

    boolean hasSubstitute() {
        return substituteName != null;
    }

    /** {@code null} before the session was opened. */
    Boolean present() {
        return present;
    }

    /** Whether the seat counts: taken on the day or, before it, not declined. */
    boolean takesPart() {
        return present == null ? answer != Answer.DECLINED || substituteName != null : present;
    }

    long version() {
        return version;
    }
}
