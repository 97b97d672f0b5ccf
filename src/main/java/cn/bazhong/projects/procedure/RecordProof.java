package cn.bazhong.projects.procedure;

import cn.bazhong.projects.project.BaselineProof;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What of a project can be reckoned again from the record, and whether it is what is kept.
 *
 * @param agrees whether everything is as the record gives it
 */
@Schema(name = "RecordProof")
public record RecordProof(UUID projectId, boolean agrees, List<BaselineProof> baselines, List<DueDateProof> dueDates) {

    static RecordProof of(UUID project, List<BaselineProof> baselines, List<DueDateProof> dueDates) {
        return new RecordProof(project, baselines.stream().allMatch(BaselineProof::agrees)
                && dueDates.stream().noneMatch(DueDateProof::contradicts), baselines, dueDates);
    }
}
