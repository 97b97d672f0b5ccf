package cn.bazhong.projects.savedview;

import cn.bazhong.projects.http.Command;
import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.http.Page;
import cn.bazhong.projects.identity.CurrentActor;
import cn.bazhong.projects.identity.Role;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Lists that somebody keeps under names. */
@Path("/saved-views")
@Tag(name = "saved-views")
class SavedViewResource {
    private final SavedViews views;
    private final CurrentActor actor;

    SavedViewResource(SavedViews views, CurrentActor actor) {
        this.views = views;
        this.actor = actor;
    }

    @GET
    @WithSession
    @RolesAllowed(Role.Names.SIGNED_IN)
    @Operation(operationId = "listSavedViews", summary = "One's own views of a page, by name",
            description = "In one page, 30 at most.",
            extensions = @Extension(name = "x-summary-zh", value = "我保存的列表视图"))
    @APIResponse(responseCode = "200", description = "The views")
    public Uni<Page<SavedViewView>> list(
            @RestQuery @NotNull @Size(max = 64) @Parameter(description = "Address of the page, without its query") String page) {
        return views.of(actor.get(), page)
                .map(found -> new Page<>(found.stream().map(SavedViewView::of).toList(), null, null));
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @Command
    @RolesAllowed(Role.Names.SIGNED_IN)
    @Operation(operationId = "saveView", summary = "Keep a list as it is shown under a name",
            description = "The same name on the same page replaces what it stood for.",
            extensions = @Extension(name = "x-summary-zh", value = "保存列表视图"))
    @APIResponse(responseCode = "201", description = "The view",
            content = @Content(schema = @Schema(implementation = SavedViewView.class)))
    @APIResponse(responseCode = "409", description = "There are 30 views of the page already")
    public Uni<RestResponse<SavedViewView>> save(@NotNull @Valid SaveList asked) {
        return views.save(asked, actor.get()).map(SavedViewView::of).map(view ->
                RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view)
                        .location(URI.create("saved-views/" + view.id())).build());
    }

    @POST
    @Path("/{id}/removal")
    @Command
    @RolesAllowed(Role.Names.SIGNED_IN)
    @Operation(operationId = "removeView", summary = "Give a view up",
            extensions = @Extension(name = "x-summary-zh", value = "删除列表视图"))
    @APIResponse(responseCode = "200", description = "The view that was given up")
    @APIResponse(responseCode = "404", description = "No such view of yours")
    public Uni<SavedViewView> remove(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
        return views.remove(id, ifMatch, actor.get()).map(SavedViewView::of);
    }
}
