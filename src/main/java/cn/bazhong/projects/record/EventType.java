package cn.bazhong.projects.record;

/**
 * What happened. Every feature declares its own as an enum; each constant has a text {@code event.<NAME>} in the topic
 * {@code events}, in which {@code {name}} is filled from the payload.
 */
public interface EventType {
    /** The name as it stands in the record, in capitals, unique in the portal and never changed. */
    String name();
}
