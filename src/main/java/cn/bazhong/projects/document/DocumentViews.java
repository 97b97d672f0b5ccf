package cn.bazhong.projects.document;

import cn.bazhong.projects.http.Action;
import cn.bazhong.projects.identity.CurrentActor;
import cn.bazhong.projects.identity.DepartmentRef;
import cn.bazhong.projects.identity.Departments;
import cn.bazhong.projects.identity.Directory;
import cn.bazhong.projects.text.Language;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;

/** Shows a document to the one who reads it, with what they may do on it. */
@ApplicationScoped
class DocumentViews {
    private static final String HOME = "/api/v1/documents/";

    private final DocumentDesk desk;
    private final DocumentVersions versions;
    private final Departments departments;
    private final CurrentActor actor;
    private final Language language;

    DocumentViews(DocumentDesk desk, DocumentVersions versions, Departments departments, CurrentActor actor,
            Language language) {
        this.desk = desk;
        this.versions = versions;
        this.departments = departments;
        this.actor = actor;
        this.language = language;
    }

    Uni<DocumentView> view(Document document) {
        return Uni.combine().all().unis(versions.of(document), desk.keepers(document), departments.directory())
                .usingConcurrencyOf(1)
                .with((all, keepers, directory) -> view(document, all, keepers.acts(document.keptAs(), actor.get()), directory));
    }

    private DocumentView view(Document document, List<DocumentVersion> all, boolean kept, Directory directory) {
        List<DocumentVersion> seen = all.stream().filter(version -> kept || version.isStored()).toList();
        return new DocumentView(document.id(), document.projectId(), document.type(), document.type().article(),
                document.title(), DepartmentRef.of(document.department(), directory),
                seen.stream().map(DocumentVersionView::of).toList(), document.version(),
                kept ? actions(document, seen) : List.of());
    }

    private List<Action> actions(Document document, List<DocumentVersion> all) {
        Action next = action("add-version", "POST", HOME + document.id() + "/versions");
        return Stream.concat(Stream.of(next), all.stream().filter(DocumentVersion::isReserved)
                .map(version -> action("fill-version", "PUT", DocumentVersionView.contentOf(version.id())))).toList();
    }

    private Action action(String name, String method, String href) {
        return Action.of(name, method, href, List.of(), language.locale());
    }
}
