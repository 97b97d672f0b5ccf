package cn.bazhong.projects.record;

import java.util.Comparator;
import java.util.UUID;

/** What an event is about. Chains are locked in the order of their subjects, so that two commands never wait for each other. */
public record Subject(SubjectType type, String id) implements Comparable<Subject> {
    private static final Comparator<Subject> ORDER = Comparator.comparing((Subject subject) -> subject.type().name())
            .thenComparing(Subject::id);

    public Subject(SubjectType type, UUID id) {
        this(type, id.toString());
    }

    @Override
    public int compareTo(Subject other) {
        return ORDER.compare(this, other);
    }
}
