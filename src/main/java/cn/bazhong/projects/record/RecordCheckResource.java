package cn.bazhong.projects.record;

import cn.bazhong.projects.http.Command;
import cn.bazhong.projects.http.Cursor;
import cn.bazhong.projects.http.Page;
import cn.bazhong.projects.identity.CurrentActor;
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
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Checks of the whole record, by audit and the administrator. */
@Path("/record-checks")
@Tag(name = "record")
class RecordCheckResource {
    /** Why a county does not check the record, which is one for all (A49). */
    static final String KEEPER = "city-keeps-record";
    private static final String LIST = "record-checks";

    private final CheckDesk desk;
    private final RecordChecks checks;
    private final CurrentActor actor;

    RecordCheckResource(CheckDesk desk, RecordChecks checks, CurrentActor actor) {
        this.desk = desk;
        this.checks = checks;
        this.actor = actor;
    }

    @GET
    @WithSession
    @Produces({MediaType.APPLICATION_JSON, Xlsx.MEDIA_TYPE})
    @Exported(title = "record-checks", value = {"requestedName", "requestedAt", "state", "finishedAt", "exportDay",
            "chainsTotal", "chainsChecked", "eventsChecked", "intact"})
    @RolesAllowed({Role.Names.AUDIT, Role.Names.PLATFORM_ADMIN})
    @Operation(operationId = "listRecordChecks", summary = "Record checks, latest first",
            extensions = @Extension(name = "x-summary-zh", value = "查询记录核验"))
    @APIResponse(responseCode = "200", description = "A page of checks")
    public Uni<Page<RecordCheckView>> list(@RestQuery String cursor, @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit) {
        actor.ofCity(KEEPER);
        UUID before = Cursor.decode(cursor, LIST, 1, parts -> UUID.fromString(parts.get(0)));
        return checks.before(before, limit + 1).map(found -> Cursor.page(found, limit, null, RecordCheckView::of,
                (RecordCheck check) -> Cursor.encode(LIST, check.id)));
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @Command
    @RolesAllowed({Role.Names.AUDIT, Role.Names.PLATFORM_ADMIN})
    @Operation(operationId = "requestRecordCheck", summary = "Check the whole record",
            description = "Walks every chain in the background and names the first broken link of each. Sealed heads kept "
                    + "elsewhere may be handed in, so that a tail cut together with its head is found. 422 when there is no "
                    + "export of the day asked for.",
            extensions = @Extension(name = "x-summary-zh", value = "发起记录核验"))
    @APIResponse(responseCode = "201", description = "The check, waiting",
            content = @Content(schema = @Schema(implementation = RecordCheckView.class)))
    public Uni<RestResponse<RecordCheckView>> request(@NotNull @Valid RequestRecordCheck request) {
        return desk.request(request, actor.ofCity(KEEPER)).map(RecordCheckView::of).map(RecordCheckResource::created);
    }

    @GET
    @Path("/{id}")
    @WithSession
    @RolesAllowed({Role.Names.AUDIT, Role.Names.PLATFORM_ADMIN})
    @Operation(operationId = "getRecordCheck", summary = "A record check, its progress and what it found",
            extensions = @Extension(name = "x-summary-zh", value = "查看记录核验进度与结果"))
    @APIResponse(responseCode = "200", description = "The check")
    @APIResponse(responseCode = "404", description = "No such check")
    public Uni<RecordCheckView> get(@RestPath UUID id) {
        actor.ofCity(KEEPER);
        return checks.require(id).map(RecordCheckView::of);
    }

    private static RestResponse<RecordCheckView> created(RecordCheckView check) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, check)
                .location(URI.create("record-checks/" + check.id())).build();
    }
}
