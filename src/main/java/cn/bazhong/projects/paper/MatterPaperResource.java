package cn.bazhong.projects.paper;

import cn.bazhong.projects.document.WordFiles;
import cn.bazhong.projects.identity.CurrentActor;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.project.PlausibleDate;
import cn.bazhong.projects.wording.PaperMatter;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** The papers of a matter: what there is to issue on it, and what was issued. */
@Path("/matters/{matter}/{id}/papers")
@Tag(name = "papers")
class MatterPaperResource {
    private final IssueDesk desk;
    private final PaperViews views;
    private final CurrentActor actor;

    MatterPaperResource(IssueDesk desk, PaperViews views, CurrentActor actor) {
        this.desk = desk;
        this.views = views;
        this.actor = actor;
    }

    @GET
    @WithSession
    @RolesAllowed(Role.Names.SIGNED_IN)
    @Operation(operationId = "listPapersOfMatter", summary = "The papers of a matter",
            description = "What the reader's own organ may draw up and issue, and what was issued by any, in one answer.",
            extensions = @Extension(name = "x-summary-zh", value = "某一事项的公文"))
    @APIResponse(responseCode = "200", description = "Drafts and papers")
    @APIResponse(responseCode = "404", description = "No such matter, or not yours to see")
    public Uni<PapersOfMatter> list(@RestPath PaperMatter matter, @RestPath UUID id) {
        return views.of(matter, id, actor.get());
    }

    @GET
    @Path("/draft")
    @Produces(WordFiles.MEDIA_TYPE)
    @WithSession
    @RolesAllowed(Role.Names.SIGNED_IN)
    @Operation(operationId = "getPaperDraft", summary = "A paper as a Word document, as the matter stands",
            description = "For the organ whose paper it is. Without a number it says that it is a draft; with the number it is going "
                    + "to have it is laid out for editing, to be issued with the edited copy. Nothing is stored.",
            extensions = @Extension(name = "x-summary-zh", value = "下载公文草稿"))
    @APIResponse(responseCode = "200", description = "The document", content = @Content(mediaType = WordFiles.MEDIA_TYPE,
            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "404", description = "No such matter or paper, or not yours to see")
    public Uni<RestResponse<byte[]>> draft(@BeanParam @Valid DraftAddress address,
            @Parameter(description = "发文字号 to be printed") @RestQuery @Size(max = 100) String number,
            @Parameter(description = "成文日期 to be printed, where the matter has none")
            @RestQuery @PlausibleDate LocalDate issuedOn) {
        return desk.draft(address, number == null || number.isBlank() ? null : number.strip(), issuedOn, actor.get())
                .map(made -> RestResponse.ResponseBuilder.ok(made.content()).header(HttpHeaders.CONTENT_DISPOSITION,
                        WordFiles.saved(made.name()))
                        .header(HttpHeaders.CACHE_CONTROL, "no-store").header("X-Content-Type-Options", "nosniff").build());
    }
}
