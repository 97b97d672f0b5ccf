package cn.bazhong.projects.document;

import cn.bazhong.projects.http.Ids;
import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.problem.ProblemType;
import cn.bazhong.projects.procedure.OrganRegister;
import cn.bazhong.projects.project.Project;
import cn.bazhong.projects.project.Projects;
import cn.bazhong.projects.regulation.Article;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Adds documents and announces their versions; what is in them comes by {@link UploadDesk}. */
@ApplicationScoped
class DocumentDesk {
    private final Documents documents;
    private final DocumentVersions versions;
    private final Projects projects;
    private final OrganRegister organs;
    private final DocumentConfig config;
    private final Ids ids;
    private final Clock clock;

    DocumentDesk(Documents documents, DocumentVersions versions, Projects projects, OrganRegister organs,
            DocumentConfig config, Ids ids, Clock clock) {
        this.documents = documents;
        this.versions = versions;
        this.projects = projects;
        this.organs = organs;
        this.config = config;
        this.ids = ids;
        this.clock = clock;
    }

    Uni<Document> add(UUID project, AddDocument asked, Actor actor) {
        return projects.requireVisible(project, actor)
                .chain(found -> keepers(found).map(keepers -> document(found, asked, keepers, actor)))
                .call(document -> announce(document, asked.file(), actor));
    }

    /** One that was announced before and never came is given up for it. */
    Uni<Document> announceNext(UUID id, IfMatch ifMatch, AnnouncedFile file, Actor actor) {
        return requireKept(id, actor)
                .invoke(document -> IfMatch.require(ifMatch, document.version()))
                .call(document -> versions.of(document).invoke(all -> all.stream().filter(DocumentVersion::isReserved)
                        .forEach(DocumentVersion::giveUp)).chain(versions::flush))
                .call(document -> announce(document, file, actor));
    }

    /** A document to which the actor may add; 403 for others who may read it. */
    Uni<Document> requireKept(UUID id, Actor actor) {
        return documents.requireVisible(id, actor)
                .call(document -> keepers(document).invoke(keepers -> refuseOthers(keepers.acts(document.keptAs(), actor))));
    }

    Uni<Keepers> keepers(Document document) {
        return projects.require(document.projectId()).chain(this::keepers);
    }

    Uni<Keepers> keepers(Project project) {
        return organs.of(project.jurisdiction()).map(found -> new Keepers(project.ownerDepartment(),
                projects.profile(project).industryAuthority(), found));
    }

    private Document document(Project project, AddDocument asked, Keepers keepers, Actor actor) {
        refuseOthers(keepers.mayAdd(actor));
        Role capacity = keepers.capacity(asked.type(), actor)
                .orElseThrow(() -> Problem.notPermitted(asked.type().article(), "not-your-kind-of-document"));
        return new Document(ids.next(), project.id(), asked, capacity, actor, clock.instant());
    }

    private Uni<DocumentVersion> announce(Document document, AnnouncedFile file, Actor actor) {
        DocumentVersion next = new DocumentVersion(ids.next(), document, file, kind(file), actor, clock.instant());
        return documents.persist(document).chain(() -> versions.persistAndFlush(next));
    }

    private FileKind kind(AnnouncedFile file) {
        if (file.size() > config.maxBytes()) {
            throw Problem.of(ProblemType.BODY_TOO_LARGE, "content-too-large", String.valueOf(config.maxBytes() >> 20));
        }
        return FileKind.named(file.fileName()).filter(config.kinds()::contains)
                .orElseThrow(() -> Problem.invalid("file.fileName", "file-kind"));
    }

    private static void refuseOthers(boolean permitted) {
        if (!permitted) {
            throw Problem.notPermitted(Article.A24, "not-your-document");
        }
    }
}
