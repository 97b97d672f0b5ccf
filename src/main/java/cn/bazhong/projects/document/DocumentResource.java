package cn.bazhong.projects.document;

import cn.bazhong.projects.http.Command;
import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.identity.CurrentActor;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.identity.Scope;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Documents with their versions. */
@Path("/documents")
@Tag(name = "documents")
class DocumentResource {
    private final DocumentDesk desk;
    private final Documents documents;
    private final DocumentViews views;
    private final CurrentActor actor;

    DocumentResource(DocumentDesk desk, Documents documents, DocumentViews views, CurrentActor actor) {
        this.desk = desk;
        this.documents = documents;
        this.views = views;
        this.actor = actor;
    }

    @GET
    @Path("/{id}")
    @WithSession
    @RolesAllowed({Role.Names.SIGNED_IN, Scope.READ_PROJECTS})
    @Operation(operationId = "getDocument", summary = "A document with all its versions",
            extensions = @Extension(name = "x-summary-zh", value = "查看文件及其历次版本"))
    @APIResponse(responseCode = "200", description = "The document")
    @APIResponse(responseCode = "404", description = "No such document, or not yours to see")
    public Uni<DocumentView> get(@RestPath UUID id) {
        return documents.requireVisible(id, actor.get()).chain(views::view);
    }

    @POST
    @Path("/{id}/versions")
    @Produces(MediaType.APPLICATION_JSON)
    @Command
    @RolesAllowed({Role.Names.PROJECT_OWNER, Role.Names.LEADING_GROUP_OFFICE, Role.Names.DATA_ADMINISTRATION,
            Role.Names.DEVELOPMENT_REFORM, Role.Names.FINANCE, Role.Names.CYBERSPACE_AFFAIRS, Role.Names.SECRECY_CRYPTOGRAPHY,
            Role.Names.ECONOMY_INFORMATION, Role.Names.PUBLIC_SECURITY, Role.Names.AUDIT, Role.Names.INDUSTRY_AUTHORITY,
            Role.Names.COMMITTEE_CHAIR, Scope.SUBMIT_APPLICATIONS, Scope.GIVE_OPINIONS, Scope.ENTER_EXECUTION,
            Scope.SUBMIT_CHANGES, Scope.REQUEST_TERMINATIONS})
    @Operation(operationId = "addVersion", summary = "Announce the next version of a document",
            description = "By whoever may have added the document. Earlier versions stay; one that was announced and never came "
                    + "is given up for it.",
            extensions = @Extension(name = "x-summary-zh", value = "新增文件版本"))
    @APIResponse(responseCode = "201", description = "The document with the announced version",
            content = @Content(schema = @Schema(implementation = DocumentView.class)))
    @APIResponse(responseCode = "413", description = "The file is larger than the portal takes")
    @APIResponse(responseCode = "422", description = "A kind of file that is not taken, or a field that does not fit")
    public Uni<RestResponse<DocumentView>> addVersion(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid AnnouncedFile file) {
        return desk.announceNext(id, ifMatch, file, actor.get()).chain(views::view).map(DocumentResource::created);
    }

    private static RestResponse<DocumentView> created(DocumentView view) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view)
                .location(URI.create("documents/" + view.id())).build();
    }
}
