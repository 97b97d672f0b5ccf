package cn.bazhong.projects.annuallist;

import cn.bazhong.projects.http.Command;
import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.http.Page;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.CurrentActor;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.identity.Scope;
import cn.bazhong.projects.procedure.DraftView;
import cn.bazhong.projects.procedure.ProcedureKind;
import cn.bazhong.projects.procedure.ProcedureView;
import cn.bazhong.projects.procedure.ProcedureViews;
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

/** The annual lists, from the call to publication (A14, A15). */
@Path("/annual-lists")
@Tag(name = "annual-lists")
class AnnualListResource {
    private final AnnualLists lists;
    private final ListDesk desk;
    private final ListCourse course;
    private final RankingDesk ranking;
    private final ListSearch search;
    private final ListViews views;
    private final LineViews lineViews;
    private final ProcedureViews procedures;
    private final CurrentActor actor;

    AnnualListResource(AnnualLists lists, ListDesk desk, ListCourse course, RankingDesk ranking, ListSearch search,
            ListViews views, LineViews lineViews, ProcedureViews procedures, CurrentActor actor) {
        this.lists = lists;
        this.desk = desk;
        this.course = course;
        this.ranking = ranking;
        this.search = search;
        this.views = views;
        this.lineViews = lineViews;
        this.procedures = procedures;
        this.actor = actor;
    }

    @GET
    @WithSession
    @Produces({MediaType.APPLICATION_JSON, Xlsx.MEDIA_TYPE})
    @Exported(title = "annual-lists", value = {"year", "adjustment", "state", "opensOn", "closesOn", "ceiling", "publishedAt"})
    @RolesAllowed({Role.Names.SIGNED_IN, Scope.READ_LISTS})
    @Operation(operationId = "listAnnualLists", summary = "The annual lists, latest year first",
            extensions = @Extension(name = "x-summary-zh", value = "年度信息化项目清单一览"))
    @APIResponse(responseCode = "200", description = "A page of lists")
    public Uni<Page<AnnualListSummary>> list(@RestQuery String cursor, @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return search.lists(cursor, limit);
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @Command
    @RolesAllowed(Role.Names.LEADING_GROUP_OFFICE)
    @Operation(operationId = "openCall", summary = "Open the call for the applications of a year",
            description = "One list a jurisdiction and year; it keeps the policy in force today (A14).",
            extensions = @Extension(name = "x-summary-zh", value = "发起年度项目征集"))
    @APIResponse(responseCode = "201", description = "The list, collecting",
            content = @Content(schema = @Schema(implementation = AnnualListView.class)))
    @APIResponse(responseCode = "409", description = "There is a list of that year, or no policy in force yet")
    public Uni<RestResponse<AnnualListView>> open(@NotNull @Valid OpenCall call) {
        return desk.open(call, actor.get()).chain(this::view).map(AnnualListResource::created);
    }

    @GET
    @Path("/{id}")
    @WithSession
    @RolesAllowed({Role.Names.SIGNED_IN, Scope.READ_LISTS})
    @Operation(operationId = "getAnnualList", summary = "An annual list with its sums and what its reader may do",
            extensions = @Extension(name = "x-summary-zh", value = "查看年度清单"))
    @APIResponse(responseCode = "200", description = "The list")
    @APIResponse(responseCode = "404", description = "No such list")
    public Uni<AnnualListView> get(@RestPath UUID id) {
        return lists.require(id).chain(this::view);
    }

    @GET
    @Path("/{id}/lines")
    @WithSession
    @RolesAllowed({Role.Names.SIGNED_IN, Scope.READ_LISTS})
    @Operation(operationId = "listLines", summary = "The lines of a list, in its order",
            description = "Offices that look over the city see every line, the committee's members and experts once it is at the "
                    + "committee. Others see their own department's, and what is on the list once it is published.",
            extensions = @Extension(name = "x-summary-zh", value = "查询清单项目"))
    @APIResponse(responseCode = "200", description = "A page of lines")
    @APIResponse(responseCode = "404", description = "No such list")
    public Uni<Page<ListLineView>> lines(@RestPath UUID id, @RestQuery String cursor,
            @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return lists.require(id).chain(list -> search.lines(list, cursor, limit, actor.get()));
    }

    @GET
    @Path("/{id}/procedure")
    @WithSession
    @RolesAllowed({Role.Names.SIGNED_IN, Scope.READ_LISTS})
    @Operation(operationId = "getListProcedure", summary = "The steps of a list with what each organ concluded",
            extensions = @Extension(name = "x-summary-zh", value = "清单的办理步骤"))
    @APIResponse(responseCode = "200", description = "The procedure")
    @APIResponse(responseCode = "404", description = "No such list, or not yours to see before it is published")
    public Uni<ProcedureView> procedure(@RestPath UUID id) {
        return lists.shelf(id).invoke(shelf -> ListReaders.hideUnless(ListReaders.readsSums(actor.get(), shelf)))
                .chain(() -> procedures.on(ProcedureKind.ANNUAL_LIST, id));
    }

    @PUT
    @Path("/{id}/call")
    @Command
    @RolesAllowed(Role.Names.LEADING_GROUP_OFFICE)
    @Operation(operationId = "changeCall", summary = "Change dates and ceiling of a call",
            description = "While the list is being composed (A14).",
            extensions = @Extension(name = "x-summary-zh", value = "调整征集时间和总额上限"))
    @APIResponse(responseCode = "200", description = "The list")
    @APIResponse(responseCode = "409", description = "The list is composed already")
    public Uni<AnnualListView> change(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull @Valid ChangeCall terms) {
        return desk.change(id, ifMatch, terms, actor.get()).chain(this::view);
    }

    @PUT
    @Path("/{id}/lines/{lineId}/inclusion")
    @Command
    @RolesAllowed(Role.Names.LEADING_GROUP_OFFICE)
    @Operation(operationId = "changeInclusion", summary = "Put a line on the composed list, or leave it out",
            description = "While the list is being composed. What had been concluded on the line is to be concluded again (A15).",
            extensions = @Extension(name = "x-summary-zh", value = "拟列入或不列入项目"))
    @APIResponse(responseCode = "200", description = "The line")
    @APIResponse(responseCode = "409", description = "The list is composed already, or the line is so already")
    public Uni<ListLineView> include(@RestPath UUID id, @RestPath UUID lineId, @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid ChangeInclusion change) {
        Actor office = actor.get();
        return desk.include(id, lineId, ifMatch, change, office)
                .chain(line -> lists.require(id).chain(list -> lineViews.view(list, line, office)));
    }

    @PUT
    @Path("/{id}/ranking")
    @Command
    @RolesAllowed({Role.Names.LEADING_GROUP_OFFICE, Role.Names.COMMITTEE_CHAIR})
    @Operation(operationId = "rankLines", summary = "Put the lines of a list in order",
            description = "By the office while it composes the list, by the committee's chair while the committee determines it. The "
                    + "published list is numbered in this order; when a ceiling is exceeded, what comes last finds no room (A15).",
            extensions = @Extension(name = "x-summary-zh", value = "清单项目排序"))
    @APIResponse(responseCode = "200", description = "The list")
    @APIResponse(responseCode = "404", description = "No such list")
    @APIResponse(responseCode = "409", description = "The list has left the committee")
    public Uni<AnnualListView> rank(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull @Valid RankLines order) {
        return ranking.rank(id, ifMatch, order.lines(), actor.get()).chain(this::view);
    }

    @POST
    @Path("/{id}/submission")
    @Command
    @RolesAllowed(Role.Names.LEADING_GROUP_OFFICE)
    @Operation(operationId = "submitList", summary = "Hand the composed list to the review committee",
            description = "Once the call is over and no application waits for its screening; what its owner did not hand in "
                    + "again by now is not taken up this year (A14, A15).",
            extensions = @Extension(name = "x-summary-zh", value = "清单提交审委会"))
    @APIResponse(responseCode = "200", description = "The list, at the committee")
    @APIResponse(responseCode = "202", description = DraftView.KEPT, content = @Content(mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = DraftView.class)))
    @APIResponse(responseCode = "409", description = "The call is open, applications wait, or no line is on the list")
    public Uni<AnnualListView> submit(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
        return course.submit(id, ifMatch, actor.get()).chain(this::view);
    }

    @POST
    @Path("/{id}/decisions")
    @Command
    @RolesAllowed({Role.Names.MUNICIPAL_GOVERNMENT, Role.Names.MUNICIPAL_PARTY_COMMITTEE})
    @Operation(operationId = "decideLines", summary = "Decide on every line that is due",
            description = "By the organ whose step is open: on all included lines when the list first comes to it, later on "
                    + "those the other organ changed. What the first organ changes stands; what the second changes goes back to "
                    + "the first (A15).",
            extensions = @Extension(name = "x-summary-zh", value = "逐项审定清单"))
    @APIResponse(responseCode = "200", description = "The list after the decisions")
    @APIResponse(responseCode = "202", description = DraftView.KEPT, content = @Content(mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = DraftView.class)))
    @APIResponse(responseCode = "409", description = "The list is not at government or Party committee")
    public Uni<AnnualListView> decide(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid DecideLines decisions) {
        return course.decide(id, ifMatch, decisions.decisions(), actor.get()).chain(this::view);
    }

    @POST
    @Path("/{id}/publication")
    @Command
    @RolesAllowed(Role.Names.LEADING_GROUP_OFFICE)
    @Operation(operationId = "publishList", summary = "Publish the approved list",
            description = "Numbers its lines, freezes a baseline of each listed project and moves every project to listed or not "
                    + "listed (A15).",
            extensions = @Extension(name = "x-summary-zh", value = "发布年度清单"))
    @APIResponse(responseCode = "200", description = "The published list")
    @APIResponse(responseCode = "202", description = DraftView.KEPT, content = @Content(mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = DraftView.class)))
    @APIResponse(responseCode = "409", description = "The list is not approved")
    public Uni<AnnualListView> publish(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
        return course.publish(id, ifMatch, actor.get()).chain(this::view);
    }

    private Uni<AnnualListView> view(AnnualList list) {
        return views.view(list, actor.get());
    }

    private static RestResponse<AnnualListView> created(AnnualListView list) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, list)
                .location(URI.create("annual-lists/" + list.id())).build();
    }
}
