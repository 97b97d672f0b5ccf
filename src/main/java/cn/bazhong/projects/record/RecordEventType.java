package cn.bazhong.projects.record;

/** What happens to the record itself. */
enum RecordEventType implements EventType {
    RECORD_CHECK_REQUESTED,
    RECORD_CHECK_FINISHED
}
