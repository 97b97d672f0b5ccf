package cn.bazhong.projects.document;

import cn.bazhong.projects.http.Command;
import cn.bazhong.projects.http.Cursor;
import cn.bazhong.projects.http.Page;
import cn.bazhong.projects.identity.CurrentActor;
import cn.bazhong.projects.identity.Departments;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.identity.Scope;
import cn.bazhong.projects.project.Projects;
import cn.bazhong.projects.spreadsheet.Exported;
import cn.bazhong.projects.spreadsheet.Xlsx;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The documents of a project. */
@Path("/projects/{id}/documents")
@Tag(name = "documents")
class ProjectDocumentResource {
    private final DocumentDesk desk;
    private final Documents documents;
    private final DocumentViews views;
    private final Projects projects;
    private final Departments departments;
    private final CurrentActor actor;

    ProjectDocumentResource(DocumentDesk desk, Documents documents, DocumentViews views, Projects projects,
            Departments departments, CurrentActor actor) {
        this.desk = desk;
        this.documents = documents;
        this.views = views;
        this.projects = projects;
        this.departments = departments;
        this.actor = actor;
    }

    @GET
    @WithSession
    @Produces({MediaType.APPLICATION_JSON, Xlsx.MEDIA_TYPE})
    @Exported(title = "documents", value = {"type", "title", "department", "current.number", "current.fileName",
            "current.byName", "current.at"})
    @RolesAllowed({Role.Names.SIGNED_IN, Scope.READ_PROJECTS})
    @Operation(operationId = "listDocuments", summary = "The documents of a project, the latest first",
            description = "Each with the version that counts; those without any stored version are left out.",
            extensions = @Extension(name = "x-summary-zh", value = "查询项目文件"))
    @APIResponse(responseCode = "200", description = "A page of documents")
    @APIResponse(responseCode = "404", description = "No such project, or not yours to see")
    public Uni<Page<DocumentSummary>> list(@RestPath UUID id, @BeanParam @Valid DocumentFilter filter) {
        UUID before = Cursor.decode(filter.cursor, filter.fingerprint(id), 1, parts -> UUID.fromString(parts.get(0)));
        return projects.requireVisible(id, actor.get())
                .chain(project -> documents.ofProject(project.id(), filter.type, before, filter.limit + 1))
                .chain(found -> page(id, filter, found));
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @Command
    @RolesAllowed({Role.Names.PROJECT_OWNER, Role.Names.LEADING_GROUP_OFFICE, Role.Names.DATA_ADMINISTRATION,
            Role.Names.DEVELOPMENT_REFORM, Role.Names.FINANCE, Role.Names.CYBERSPACE_AFFAIRS, Role.Names.SECRECY_CRYPTOGRAPHY,
            Role.Names.ECONOMY_INFORMATION, Role.Names.PUBLIC_SECURITY, Role.Names.AUDIT, Role.Names.INDUSTRY_AUTHORITY,
            Role.Names.COMMITTEE_CHAIR, Scope.SUBMIT_APPLICATIONS, Scope.GIVE_OPINIONS, Scope.ENTER_EXECUTION,
            Scope.SUBMIT_CHANGES, Scope.REQUEST_TERMINATIONS})
    @Operation(operationId = "addDocument", summary = "Add a document to a project and announce its first version",
            description = "By the department that owns the project (A24); by the organs that act on it for what they "
                    + "draw up themselves, as their opinions (A20) and approvals (A6). Its content is then sent to the version.",
            extensions = @Extension(name = "x-summary-zh", value = "新增项目文件"))
    @APIResponse(responseCode = "201", description = "The document",
            content = @Content(schema = @Schema(implementation = DocumentView.class)))
    @APIResponse(responseCode = "413", description = "The file is larger than the portal takes")
    @APIResponse(responseCode = "422", description = "A kind of file that is not taken, or a field that does not fit")
    public Uni<RestResponse<DocumentView>> add(@RestPath UUID id, @NotNull @Valid AddDocument asked) {
        return desk.add(id, asked, actor.get()).chain(views::view).map(ProjectDocumentResource::created);
    }

    private Uni<Page<DocumentSummary>> page(UUID project, DocumentFilter filter, List<DocumentRow> found) {
        return departments.directory().map(directory -> Cursor.page(found, filter.limit, null,
                row -> DocumentSummary.of(row, directory),
                (DocumentRow row) -> Cursor.encode(filter.fingerprint(project), row.document().id())));
    }

    private static RestResponse<DocumentView> created(DocumentView view) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view)
                .location(URI.create("documents/" + view.id())).build();
    }
}
