package cn.bazhong.projects.procedure;

import cn.bazhong.projects.database.StoredJson;
import cn.bazhong.projects.http.Action;
import cn.bazhong.projects.identity.Directory;
import cn.bazhong.projects.text.Language;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Shows steps, in the reader's language. */
@ApplicationScoped
class StepViews {
    private final StoredJson json;
    private final Language language;

    StepViews(StoredJson json, Language language) {
        this.json = json;
        this.language = language;
    }

    /** @param pauses those of the step, or of all steps of its procedure, as are its escalations */
    StepView of(Step step, List<Pause> pauses, List<Escalation> escalations, Directory directory, List<Action> actions) {
        return StepView.of(step, assessment(step), pauses, escalations, directory, actions, language.locale());
    }

    private List<AssessedSection> assessment(Step step) {
        String kept = step.concluded().assessment();
        return kept == null ? List.of() : json.read(kept, new TypeReference<>() { });
    }
}
