package cn.bazhong.projects.project;

import cn.bazhong.projects.record.RecordedEvent;
import java.util.List;

/**
 * When a project was suspended and went on, as the record has it (A26, A43). Pure.
 *
 * @param begun suspensions, in their order
 * @param ended when it went on, in their order
 */
public record RecordedHolds(List<RecordedEvent> begun, List<RecordedEvent> ended) {

    /** @param recorded the events of the project */
    public static RecordedHolds of(List<RecordedEvent> recorded) {
        return new RecordedHolds(those(recorded, ProjectEvent.PROJECT_HELD), those(recorded, ProjectEvent.PROJECT_RELEASED));
    }

    private static List<RecordedEvent> those(List<RecordedEvent> recorded, ProjectEvent type) {
        return recorded.stream().filter(event -> event.type().equals(type.name())).toList();
    }
}
