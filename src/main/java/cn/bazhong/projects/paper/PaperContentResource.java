package cn.bazhong.projects.paper;

import cn.bazhong.projects.document.WordFiles;
import cn.bazhong.projects.http.Upload;
import cn.bazhong.projects.identity.CurrentActor;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.problem.Problem;
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

/** The issued copies, streamed in and out. */
@Path("/papers")
@Tag(name = "papers")
class PaperContentResource {
    private final CopyDesk copies;
    private final PaperSight sight;
    private final PaperViews views;
    private final WordFiles files;
    private final CurrentActor actor;

    PaperContentResource(CopyDesk copies, PaperSight sight, PaperViews views, WordFiles files, CurrentActor actor) {
        this.copies = copies;
        this.sight = sight;
        this.views = views;
        this.files = files;
        this.actor = actor;
    }

    @PUT
    @Path("/{id}/content")
    @Produces(MediaType.APPLICATION_JSON)
    @Upload
    @Cancellable(false)
    @RolesAllowed(Role.Names.SIGNED_IN)
    @Operation(operationId = "storePaper", summary = "Send the edited copy of a numbered paper, which issues it or has it signed",
            description = "As a stream of bytes: a Word document of the size and digest that were announced. One that breaks off or "
                    + "is refused leaves the paper waiting; once issued it is never replaced, sending the same again changes nothing.",
            extensions = @Extension(name = "x-summary-zh", value = "上传公文定稿并印发"))
    @RequestBody(required = true, content = @Content(mediaType = MediaType.APPLICATION_OCTET_STREAM,
            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "200", description = "The paper, issued or to be signed",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = PaperView.class)))
    @APIResponse(responseCode = "404", description = "No such paper, or not yours to see")
    @APIResponse(responseCode = "409", description = "It was given up, or issued as the portal set it, or the matter has moved")
    @APIResponse(responseCode = "413", description = "Larger than was announced")
    @APIResponse(responseCode = "422", description = "No Word document, or not the one that was announced")
    public Uni<PaperView> store(@RestPath UUID id, @Context HttpServerRequest body) {
        return copies.fill(id, body, actor.get()).chain(paper -> Panache.withSession(() -> views.view(paper, actor.get())));
    }

    @GET
    @Path("/{id}/content")
    @Cancellable(false)
    @Produces({MediaType.APPLICATION_OCTET_STREAM, WordFiles.MEDIA_TYPE})
    @RolesAllowed(Role.Names.SIGNED_IN)
    @Operation(operationId = "getPaperContent", summary = "The issued copy",
            description = "Within its organ also the one that is being signed. Whole, or with `Range` in part; the ETag is its digest.",
            extensions = @Extension(name = "x-summary-zh", value = "下载已印发公文"))
    @APIResponse(responseCode = "200", description = "The whole", content = @Content(mediaType = MediaType.APPLICATION_OCTET_STREAM,
            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "206", description = "The part asked for",
            content = @Content(mediaType = MediaType.APPLICATION_OCTET_STREAM,
            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "404", description = "No such paper, not issued, or not yours to see")
    @APIResponse(responseCode = "416", description = "The range begins behind the end")
    public Uni<Void> content(@RestPath UUID id, @HeaderParam("Range") String range, @HeaderParam("If-Range") String ifRange,
            @Context HttpServerResponse answer) {
        return Panache.withSession(() -> sight.require(id, actor.get())).invoke(PaperContentResource::requireThere)
                .chain(paper -> files.send(id, paper.content(), PaperFile.name(paper.number(), paper.title()), range, ifRange, answer));
    }

    /** Whoever signs reads what they sign; nobody else sees it before it is issued. */
    private static void requireThere(Paper paper) {
        if (!paper.isIssued() && !paper.isSigning()) {
            throw Problem.notFound();
        }
    }
}
