package cn.bazhong.projects.importing;

import cn.bazhong.projects.http.Action;
import cn.bazhong.projects.text.Language;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Shows imports. */
@ApplicationScoped
class ImportViews {
    private final ImportProgress progress;
    private final Language language;

    ImportViews(ImportProgress progress, Language language) {
        this.progress = progress;
        this.language = language;
    }

    Uni<ImportView> view(ImportRun run) {
        return progress.of(run.id()).map(told -> view(run, told));
    }

    private ImportView view(ImportRun run, ImportProgress.Told told) {
        Action commit = Action.of("commit", "POST", "/api/v1/imports/" + run.id() + "/commit", ImportGuards.commit(run),
                language.locale());
        return new ImportView(run.id(), run.kind(), run.fileName(), run.state(), run.rowCount(), run.faultCount(), run.digest(),
                told.done(), told.total(), run.startedAt(), run.checkedAt(), run.doneAt(), run.version(), List.of(commit));
    }
}
