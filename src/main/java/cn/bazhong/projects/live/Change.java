package cn.bazhong.projects.live;

import java.util.Optional;

/**
 * What the database says has changed, in one line: a word and whose or which.
 *
 * @param kind {@code INBOX} of a department, {@code PERSON} for what somebody owes in person, {@code PROJECT}, {@code SESSION},
 *             {@code ALL} where what was said may have been missed
 */
record Change(Kind kind, String id) {
    static final Change UNKNOWN = new Change(Kind.ALL, "");

    /** Whose or which. */
    enum Kind {
        INBOX, PERSON, PROJECT, SESSION, ALL
    }

    static Change parse(String line) {
        int space = line.indexOf(' ');
        return new Change(Kind.valueOf(line.substring(0, space)), line.substring(space + 1));
    }

    /** Whether the record of a project may have grown. */
    boolean mayBeRecorded() {
        return kind == Kind.PROJECT || kind == Kind.ALL;
    }

    /** What it means to somebody who follows that; empty where it does not concern them. */
    Optional<LiveHint> hint(Following following) {
        return switch (kind) {
            case INBOX -> when(following.department().equals(id), LiveTopic.INBOX, null);
            case PERSON -> when(following.person().equals(id), LiveTopic.INBOX, null);
            case PROJECT -> when(following.projects().contains(id), LiveTopic.PROJECT, id);
            case SESSION -> when(following.sessions().contains(id), LiveTopic.SESSION, id);
            case ALL -> Optional.of(LiveHint.ALL);
        };
    }

    private static Optional<LiveHint> when(boolean concerned, LiveTopic topic, String id) {
        return concerned ? Optional.of(new LiveHint(topic, id)) : Optional.empty();
    }
}
