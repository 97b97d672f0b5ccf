package cn.bazhong.projects.record;

/** How far a record check has come. */
public enum CheckState {
    WAITING,
    RUNNING,
    DONE
}
