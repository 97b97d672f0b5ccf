package cn.bazhong.projects.document;

import cn.bazhong.projects.http.Action;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.project.Project;
import cn.bazhong.projects.project.ProjectActions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;

/** To add a document to a project, for those who may. */
@ApplicationScoped
class DocumentsOfProject implements ProjectActions {
    private final DocumentDesk desk;

    DocumentsOfProject(DocumentDesk desk) {
        this.desk = desk;
    }

    @Override
    public Uni<List<Action>> on(Project project, Actor reader, Locale locale) {
        return desk.keepers(project).map(keepers -> keepers.mayAdd(reader)
                ? List.of(Action.of("add-document", "POST", "/api/v1/projects/" + project.id() + "/documents", List.of(), locale))
                : List.of());
    }
}
