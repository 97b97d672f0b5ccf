package cn.bazhong.projects.live;

/** What a hint is about. */
public enum LiveTopic {
    /** The inbox of the reader's department, or what the reader personally owes. */
    INBOX,
    /** A project that is followed: something was entered in its record. */
    PROJECT,
    /** A session of the committee that is followed. */
    SESSION,
    /** Hints may have been missed: what is shown is read anew. */
    ALL,
    /** Nothing changed; the connection stands. */
    ALIVE
}
