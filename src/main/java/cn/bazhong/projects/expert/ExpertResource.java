package cn.bazhong.projects.expert;

import cn.bazhong.projects.http.Command;
import cn.bazhong.projects.http.Cursor;
import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.http.Page;
import cn.bazhong.projects.identity.CurrentActor;
import cn.bazhong.projects.identity.Departments;
import cn.bazhong.projects.identity.Directory;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.spreadsheet.Exported;
import cn.bazhong.projects.spreadsheet.Xlsx;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** The experts' register (A5). */
@Path("/experts")
@Tag(name = "experts")
class ExpertResource {
    private static final UUID FIRST = new UUID(0, 0);

    private record Position(String name, UUID id) {
    }

    private final Experts experts;
    private final RegisterDesk desk;
    private final ExpertViews views;
    private final Departments departments;
    private final CurrentActor actor;

    ExpertResource(Experts experts, RegisterDesk desk, ExpertViews views, Departments departments, CurrentActor actor) {
        this.experts = experts;
        this.desk = desk;
        this.views = views;
        this.departments = departments;
        this.actor = actor;
    }

    @GET
    @WithSession
    @Produces({MediaType.APPLICATION_JSON, Xlsx.MEDIA_TYPE})
    @Exported(title = "experts", value = {"name", "employer", "title", "fields", "validFrom", "validTo", "valid"})
    @RolesAllowed({Role.Names.LEADING_GROUP_OFFICE, Role.Names.COMMITTEE_CHAIR, Role.Names.AUDIT})
    @Operation(operationId = "listExperts", summary = "The experts of one's jurisdiction, by name",
            description = "A county reads the city's experts, too, and may draw them (A49).",
            extensions = @Extension(name = "x-summary-zh", value = "查询专家库"))
    @APIResponse(responseCode = "200", description = "A page of experts")
    public Uni<Page<ExpertView>> list(@RestQuery String cursor,
            @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit) {
        String jurisdiction = actor.get().jurisdiction();
        Position read = Cursor.decode(cursor, jurisdiction, 2,
                parts -> new Position(parts.get(0), UUID.fromString(parts.get(1))));
        Position from = read == null ? new Position("", FIRST) : read;
        return departments.directory().chain(directory -> experts.after(jurisdiction, from.name(), from.id(), limit)
                .map(found -> page(found, limit, jurisdiction, directory)));
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @Command
    @RolesAllowed(Role.Names.LEADING_GROUP_OFFICE)
    @Operation(operationId = "enterExpert", summary = "Enter an expert in the register",
            extensions = @Extension(name = "x-summary-zh", value = "登记专家"))
    @APIResponse(responseCode = "201", description = "The expert",
            content = @Content(schema = @Schema(implementation = ExpertView.class)))
    @APIResponse(responseCode = "422", description = "The employer is no department, or the end comes before the beginning")
    public Uni<RestResponse<ExpertView>> enter(@NotNull @Valid EnterExpert entry) {
        return desk.enter(entry, actor.get()).chain(this::view).map(view ->
                RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view)
                        .location(URI.create("experts/" + view.id())).build());
    }

    @PUT
    @Path("/{id}")
    @Command
    @RolesAllowed(Role.Names.LEADING_GROUP_OFFICE)
    @Operation(operationId = "changeExpert", summary = "Change an expert's entry, or give it an end",
            description = "Draws already held keep what the register said on their day.",
            extensions = @Extension(name = "x-summary-zh", value = "变更专家登记"))
    @APIResponse(responseCode = "200", description = "The expert")
    @APIResponse(responseCode = "403", description = "The expert is another jurisdiction's")
    @APIResponse(responseCode = "404", description = "No such expert")
    @APIResponse(responseCode = "422", description = "The employer is no department, or the end comes before the beginning")
    public Uni<ExpertView> change(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid EnterExpert entry) {
        return desk.change(id, ifMatch, entry, actor.get()).chain(this::view);
    }

    private Uni<ExpertView> view(Expert expert) {
        return departments.directory().map(directory -> views.view(expert, directory, actor.get()));
    }

    private Page<ExpertView> page(List<Expert> found, int limit, String filter, Directory directory) {
        return Cursor.page(found, limit, null, expert -> views.view(expert, directory, actor.get()),
                last -> Cursor.encode(filter, last.name(), last.id()));
    }
}
