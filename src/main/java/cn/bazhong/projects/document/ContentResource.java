package cn.bazhong.projects.document;

import cn.bazhong.projects.http.Upload;
import cn.bazhong.projects.identity.CurrentActor;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.identity.Scope;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;

/**
 * What is in the versions of documents, streamed in and out; to its end even where the caller is gone, so that nothing is left
 * open or lying.
 */
@Path("/document-versions")
@Tag(name = "documents")
class ContentResource {
    private final UploadDesk uploads;
    private final Downloads downloads;
    private final CurrentActor actor;

    ContentResource(UploadDesk uploads, Downloads downloads, CurrentActor actor) {
        this.uploads = uploads;
        this.downloads = downloads;
        this.actor = actor;
    }

    @PUT
    @Path("/{id}/content")
    @Produces(MediaType.APPLICATION_JSON)
    @Upload
    @Cancellable(false)
    @RolesAllowed({Role.Names.PROJECT_OWNER, Role.Names.LEADING_GROUP_OFFICE, Role.Names.DATA_ADMINISTRATION,
            Role.Names.DEVELOPMENT_REFORM, Role.Names.FINANCE, Role.Names.CYBERSPACE_AFFAIRS, Role.Names.SECRECY_CRYPTOGRAPHY,
            Role.Names.ECONOMY_INFORMATION, Role.Names.PUBLIC_SECURITY, Role.Names.AUDIT, Role.Names.INDUSTRY_AUTHORITY,
            Role.Names.COMMITTEE_CHAIR, Scope.SUBMIT_APPLICATIONS, Scope.GIVE_OPINIONS, Scope.ENTER_EXECUTION,
            Scope.SUBMIT_CHANGES, Scope.REQUEST_TERMINATIONS})
    @Operation(operationId = "storeContent", summary = "Store the content of an announced version",
            description = "As a stream of bytes, whatever the Content-Type says: the kind is told by the content and has to be "
                    + "that of the file name. One that breaks off or is refused leaves nothing; it can be sent again until a "
                    + "day after it was announced. Once stored it is never replaced; sending the same again changes nothing.",
            extensions = @Extension(name = "x-summary-zh", value = "上传文件版本内容"))
    @RequestBody(required = true, content = @Content(mediaType = MediaType.APPLICATION_OCTET_STREAM,
            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "200", description = "The document with its new version",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = DocumentView.class)))
    @APIResponse(responseCode = "404", description = "No such version, or not yours to see")
    @APIResponse(responseCode = "409", description = "Another content is stored already, or the version was given up")
    @APIResponse(responseCode = "413", description = "Larger than the portal takes")
    @APIResponse(responseCode = "422", description = "Not of the kind, size or digest it was announced with")
    public Uni<DocumentView> store(@RestPath UUID id, @Context HttpServerRequest body) {
        return uploads.fill(id, body, actor.get());
    }

    @GET
    @Path("/{id}/content")
    @Cancellable(false)
    @Produces({MediaType.APPLICATION_OCTET_STREAM, "application/pdf", "image/*", "text/plain"})
    @RolesAllowed({Role.Names.SIGNED_IN, Scope.READ_PROJECTS})
    @Operation(operationId = "getContent", summary = "The content of a stored version, whole or in part",
            description = "With `Range` the bytes asked for, so that a broken download goes on where it stopped; `If-Range` "
                    + "takes the ETag, which is the digest. Several ranges at once are answered with the whole.",
            extensions = @Extension(name = "x-summary-zh", value = "下载文件版本内容"))
    @APIResponse(responseCode = "200", description = "The whole",
            content = @Content(mediaType = MediaType.APPLICATION_OCTET_STREAM,
                    schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "206", description = "The part asked for",
            content = @Content(mediaType = MediaType.APPLICATION_OCTET_STREAM,
                    schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "404", description = "No such version, not stored, or not yours to see")
    @APIResponse(responseCode = "416", description = "The range begins behind the end")
    public Uni<Void> content(@RestPath UUID id, @HeaderParam("Range") String range, @HeaderParam("If-Range") String ifRange,
            @Context HttpServerResponse answer) {
        return Panache.withSession(() -> downloads.requireStored(id, actor.get()))
                .chain(version -> downloads.send(version, range, ifRange, answer));
    }
}
