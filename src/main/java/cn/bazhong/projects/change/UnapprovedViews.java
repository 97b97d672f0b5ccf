package cn.bazhong.projects.change;

import cn.bazhong.projects.database.StoredJson;
import cn.bazhong.projects.document.FiledDocument;
import cn.bazhong.projects.document.FiledDocuments;
import cn.bazhong.projects.http.Action;
import cn.bazhong.projects.identity.CurrentActor;
import cn.bazhong.projects.identity.DepartmentRef;
import cn.bazhong.projects.identity.Departments;
import cn.bazhong.projects.identity.Directory;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.procedure.OrganRegister;
import cn.bazhong.projects.procedure.Organs;
import cn.bazhong.projects.project.Project;
import cn.bazhong.projects.text.Language;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Shows changes without approval, with what the reader may say to them. */
@ApplicationScoped
class UnapprovedViews {
    private final UnapprovedChanges changes;
    private final FiledDocuments documents;
    private final Departments departments;
    private final OrganRegister organs;
    private final StoredJson json;
    private final CurrentActor actor;
    private final Language language;

    UnapprovedViews(UnapprovedChanges changes, FiledDocuments documents, Departments departments, OrganRegister organs, StoredJson json,
            CurrentActor actor, Language language) {
        this.changes = changes;
        this.documents = documents;
        this.departments = departments;
        this.organs = organs;
        this.json = json;
        this.actor = actor;
        this.language = language;
    }

    Uni<List<UnapprovedView>> views(Project project, List<UnapprovedChange> all) {
        List<UUID> papers = all.stream().map(one -> changes.content(one).documentId()).filter(Objects::nonNull).toList();
        return documents.of(project.id(), papers).chain(filed -> organs.of(project.jurisdiction()).chain(holders ->
                departments.directory().map(directory -> all.stream().map(one -> view(project, one, filed, holders, directory)).toList())));
    }

    private UnapprovedView view(Project project, UnapprovedChange change, List<FiledDocument> filed, Organs holders, Directory directory) {
        RecordUnapproved content = changes.content(change);
        return new UnapprovedView(change.id(), change.number(), content,
                filed.stream().filter(one -> one.documentId().equals(content.documentId())).findFirst().orElse(null),
                DepartmentRef.of(change.recordedBy(), directory), change.recordedAt(), change.statement(),
                change.isFound() ? json.read(change.findingJson(), FindUnapproved.class) : null, change.bars(), change.version(),
                actions(project, change, holders));
    }

    private List<Action> actions(Project project, UnapprovedChange change, Organs holders) {
        List<Action> actions = new ArrayList<>();
        if (actor.get().isOf(project.ownerDepartment()) && actor.get().is(Role.PROJECT_OWNER)) {
            actions.add(action(project, change, "state-on-change", "/hearing", ChangeGuards.hear(change)));
        }
        if (actor.get().is(Role.DEVELOPMENT_REFORM) && actor.get().isOf(holders.require(Role.DEVELOPMENT_REFORM))) {
            actions.add(action(project, change, "find-on-change", "/finding", ChangeGuards.find(change)));
        }
        return actions;
    }

    private Action action(Project project, UnapprovedChange change, String name, String deed, List<Obstacle> obstacles) {
        return Action.of(name, "POST", "/api/v1/projects/" + project.id() + "/unapproved-changes/" + change.id() + deed, obstacles,
                language.locale());
    }
}
