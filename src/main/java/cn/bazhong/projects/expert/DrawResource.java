package cn.bazhong.projects.expert;

import cn.bazhong.projects.http.Command;
import cn.bazhong.projects.http.Cursor;
import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.http.Page;
import cn.bazhong.projects.identity.CurrentActor;
import cn.bazhong.projects.identity.Departments;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.record.Events;
import cn.bazhong.projects.record.Subject;
import cn.bazhong.projects.record.SubjectType;
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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Instant;
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

/** Random draws of experts (A5, A21). */
@Path("/expert-draws")
@Tag(name = "experts")
class DrawResource {
    private static final Instant FAR_FUTURE = Instant.parse("9999-12-31T00:00:00Z");
    private static final UUID LAST = new UUID(-1, -1);

    private record Position(Instant at, UUID id) {
    }

    private final DrawnPanels panels;
    private final DrawDesk desk;
    private final ExpertViews views;
    private final Departments departments;
    private final Events events;
    private final CurrentActor actor;

    DrawResource(DrawnPanels panels, DrawDesk desk, ExpertViews views, Departments departments, Events events,
            CurrentActor actor) {
        this.panels = panels;
        this.desk = desk;
        this.views = views;
        this.departments = departments;
        this.events = events;
        this.actor = actor;
    }

    @GET
    @WithSession
    @Produces({MediaType.APPLICATION_JSON, Xlsx.MEDIA_TYPE})
    @Exported(title = "expert-draws", value = {"purpose", "neededOn", "count", "replaced", "drawnBy", "drawnAt"})
    @RolesAllowed({Role.Names.LEADING_GROUP_OFFICE, Role.Names.COMMITTEE_CHAIR, Role.Names.AUDIT})
    @Operation(operationId = "listExpertDraws", summary = "The draws of one's jurisdiction, latest first",
            description = "Every draw ever held stands here: a second one for the same purpose is seen.",
            extensions = @Extension(name = "x-summary-zh", value = "查询专家抽取记录"))
    @APIResponse(responseCode = "200", description = "A page of draws")
    public Uni<Page<DrawSummary>> list(@RestQuery String cursor,
            @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit) {
        String jurisdiction = actor.get().jurisdiction();
        Position read = Cursor.decode(cursor, jurisdiction, 2,
                parts -> new Position(Instant.parse(parts.get(0)), UUID.fromString(parts.get(1))));
        Position from = read == null ? new Position(FAR_FUTURE, LAST) : read;
        return panels.before(jurisdiction, from.at(), from.id(), limit).map(found -> Cursor.page(found, limit, null,
                views::summary, last -> Cursor.encode(jurisdiction, last.drawnAt(), last.id())));
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @Command
    @RolesAllowed(Role.Names.LEADING_GROUP_OFFICE)
    @Operation(operationId = "drawExperts", summary = "Draw experts at random",
            description = "By criteria, with exclusions and reserves (A5). Seed, criteria and register are kept and in the record, "
                    + "so that audit can repeat the draw; it cannot be taken back.",
            extensions = @Extension(name = "x-summary-zh", value = "随机抽取专家"))
    @APIResponse(responseCode = "201", description = "The draw",
            content = @Content(schema = @Schema(implementation = DrawView.class)))
    @APIResponse(responseCode = "409", description = "Fewer experts fit than are to be drawn")
    public Uni<RestResponse<DrawView>> draw(@NotNull @Valid DrawCriteria criteria) {
        return desk.draw(criteria, actor.get()).chain(this::view).map(view ->
                RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view)
                        .location(URI.create("expert-draws/" + view.id())).build());
    }

    @GET
    @Path("/{id}")
    @WithSession
    @RolesAllowed({Role.Names.LEADING_GROUP_OFFICE, Role.Names.COMMITTEE_CHAIR, Role.Names.AUDIT})
    @Operation(operationId = "getExpertDraw", summary = "A draw, repeated from its seed",
            extensions = @Extension(name = "x-summary-zh", value = "查看专家抽取（按种子重算）"))
    @APIResponse(responseCode = "200", description = "The draw")
    @APIResponse(responseCode = "404", description = "No such draw, or another county's")
    public Uni<DrawView> get(@RestPath UUID id) {
        return panels.require(id).invoke(kept -> DrawDesk.hideFrom(actor.get(), kept)).chain(this::view);
    }

    @POST
    @Path("/{id}/replacements")
    @Command
    @RolesAllowed(Role.Names.LEADING_GROUP_OFFICE)
    @Operation(operationId = "replaceDrawnExpert", summary = "The next of the reserves comes for an expert who cannot",
            extensions = @Extension(name = "x-summary-zh", value = "递补专家"))
    @APIResponse(responseCode = "200", description = "The draw with the replacement")
    @APIResponse(responseCode = "404", description = "No such draw, or another county's")
    @APIResponse(responseCode = "409", description = "Nobody stands by any more")
    @APIResponse(responseCode = "422", description = "The expert does not sit on this panel")
    public Uni<DrawView> replace(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid ReplaceExpert order) {
        return desk.replace(id, ifMatch, order, actor.get()).chain(this::view);
    }

    private Uni<DrawView> view(DrawnPanel kept) {
        return departments.directory().chain(directory -> events.ofSubject(new Subject(SubjectType.DRAW, kept.id()), ExpertEvent.EXPERTS_DRAWN)
                .map(recorded -> views.view(kept, recorded, directory, actor.get())));
    }
}
