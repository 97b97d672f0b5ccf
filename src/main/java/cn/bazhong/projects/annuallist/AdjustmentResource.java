package cn.bazhong.projects.annuallist;

import cn.bazhong.projects.http.Command;
import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.http.Page;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.CurrentActor;
import cn.bazhong.projects.identity.Departments;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.identity.Scope;
import cn.bazhong.projects.spreadsheet.Exported;
import cn.bazhong.projects.spreadsheet.Xlsx;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

/** Lists over the years: adjustments, changes to what stands, and what stands (A15). */
@Path("/annual-lists")
@Tag(name = "annual-lists")
class AdjustmentResource {
    private final AnnualLists lists;
    private final ListDesk desk;
    private final ChangeDesk changes;
    private final YearLines years;
    private final YearsBeside beside;
    private final ListViews views;
    private final LineViews lineViews;
    private final Departments departments;
    private final CurrentActor actor;

    AdjustmentResource(AnnualLists lists, ListDesk desk, ChangeDesk changes, YearLines years, YearsBeside beside,
            ListViews views, LineViews lineViews, Departments departments, CurrentActor actor) {
        this.lists = lists;
        this.desk = desk;
        this.changes = changes;
        this.years = years;
        this.beside = beside;
        this.views = views;
        this.lineViews = lineViews;
        this.departments = departments;
        this.actor = actor;
    }

    @POST
    @Path("/{id}/adjustments")
    @Produces(MediaType.APPLICATION_JSON)
    @Command
    @RolesAllowed(Role.Names.LEADING_GROUP_OFFICE)
    @Operation(operationId = "openAdjustment", summary = "Open the next adjustment of a published list",
            description = "Numbered from 1. It takes the list's own route and keeps the policy in force today; one issue of a year "
                    + "is under way at a time. With a call it takes applications, for example for money granted from above in "
                    + "mid-year (A13, A15).",
            extensions = @Extension(name = "x-summary-zh", value = "发起年度清单调整"))
    @APIResponse(responseCode = "201", description = "The adjustment, being composed",
            content = @Content(schema = @Schema(implementation = AnnualListView.class)))
    @APIResponse(responseCode = "404", description = "No such list")
    @APIResponse(responseCode = "409", description = "The list is not published, or an adjustment is under way")
    public Uni<RestResponse<AnnualListView>> adjust(@RestPath UUID id, @NotNull @Valid OpenAdjustment adjustment) {
        return desk.adjust(id, adjustment, actor.get()).chain(this::view).map(AdjustmentResource::created);
    }

    @POST
    @Path("/{id}/lines")
    @Command
    @RolesAllowed(Role.Names.LEADING_GROUP_OFFICE)
    @Operation(operationId = "enterChanges", summary = "Enter what becomes of projects that stand already",
            description = "While the issue is being composed; all or none. CARRY_OVER takes a project of the year before into the "
                    + "year; in an adjustment AMEND gives other amounts, LAPSE and CANCEL take off what was not begun. They are "
                    + "decided on like other lines (A15).",
            extensions = @Extension(name = "x-summary-zh", value = "录入结转、调整金额、失效或撤销项目"))
    @APIResponse(responseCode = "200", description = "The list with the new lines")
    @APIResponse(responseCode = "404", description = "No such list")
    @APIResponse(responseCode = "409", description = "The list is composed already")
    public Uni<AnnualListView> enter(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid EnterChanges entered) {
        return changes.enter(id, ifMatch, entered.changes(), actor.get()).chain(this::view);
    }

    @POST
    @Path("/{id}/lines/{lineId}/withdrawal")
    @Command
    @RolesAllowed(Role.Names.LEADING_GROUP_OFFICE)
    @Operation(operationId = "withdrawChange", summary = "Take back a change that the office entered",
            description = "While the issue is being composed (A15). A line that comes from an application is left out instead.",
            extensions = @Extension(name = "x-summary-zh", value = "撤回录入的变动"))
    @APIResponse(responseCode = "200", description = "The list without the line")
    @APIResponse(responseCode = "404", description = "No such list or line")
    @APIResponse(responseCode = "409", description = "The list is composed already, or the line was applied for")
    public Uni<AnnualListView> withdraw(@RestPath UUID id, @RestPath UUID lineId, @HeaderParam("If-Match") IfMatch ifMatch) {
        return changes.withdraw(id, lineId, ifMatch, actor.get()).chain(this::view);
    }

    @PUT
    @Path("/{id}/lines/{lineId}/replacement")
    @Command
    @RolesAllowed(Role.Names.LEADING_GROUP_OFFICE)
    @Operation(operationId = "chooseReplaced", summary = "Say which project an added one takes the place of",
            description = "In an adjustment that is being composed. The replaced project is taken off when the adjustment is "
                    + "published; it must not have been begun (A15).",
            extensions = @Extension(name = "x-summary-zh", value = "指定被替换的项目"))
    @APIResponse(responseCode = "200", description = "The line")
    @APIResponse(responseCode = "404", description = "No such list or line")
    @APIResponse(responseCode = "409", description = "The list is composed already")
    public Uni<ListLineView> replace(@RestPath UUID id, @RestPath UUID lineId, @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid ChooseReplaced choice) {
        Actor office = actor.get();
        return changes.replace(id, lineId, ifMatch, choice, office)
                .chain(line -> lists.require(id).chain(list -> lineViews.view(list, line, office)));
    }

    @GET
    @Path("/{id}/standing")
    @WithSession
    @Produces({MediaType.APPLICATION_JSON, Xlsx.MEDIA_TYPE})
    @Exported(title = "standing-lines", value = {"projectCode", "projectName", "ownerDepartment", "category", "totalInvestment",
            "kind", "life", "amount"})
    @RolesAllowed({Role.Names.SIGNED_IN, Scope.READ_LISTS})
    @Operation(operationId = "listStanding", summary = "What stands in the year after an issue of its list",
            description = "Every project of the year with its latest line, also those taken off; in one page. Of an issue that is not "
                    + "published: as if it were published as it is now, for those who read all of its lines (A15).",
            extensions = @Extension(name = "x-summary-zh", value = "调整后的年度清单"))
    @APIResponse(responseCode = "200", description = "The projects of the year")
    @APIResponse(responseCode = "404", description = "No such list, or not yours to see before it is published")
    public Uni<Page<StandingView>> standing(@RestPath UUID id) {
        return lists.require(id)
                .invoke(list -> ListReaders.hideUnless(ListReaders.readsSums(actor.get(), ListReaders.Shelf.of(list))))
                .chain(years::after)
                .chain(lines -> departments.directory().map(directory -> new Page<>(
                        lines.stream().map(line -> StandingView.of(line, directory)).toList(), null, null)));
    }

    @GET
    @Path("/{id}/carry-overs")
    @WithSession
    @RolesAllowed(Role.Names.LEADING_GROUP_OFFICE)
    @Operation(operationId = "listCarryOvers", summary = "Projects of the year before that may go on in the year",
            description = "Those that stand, planned money for the year or were not begun, and are not on its list yet; in one "
                    + "page. They are entered as CARRY_OVER with the amounts of the year (A15).",
            extensions = @Extension(name = "x-summary-zh", value = "建议结转的项目"))
    @APIResponse(responseCode = "200", description = "The proposals")
    @APIResponse(responseCode = "404", description = "No such list, or not yours to see before it is published")
    public Uni<Page<CarryOverView>> carryOvers(@RestPath UUID id) {
        return lists.require(id)
                .invoke(list -> ListReaders.hideUnless(ListReaders.readsSums(actor.get(), ListReaders.Shelf.of(list))))
                .chain(beside::carryOvers).map(proposals -> new Page<>(proposals, null, null));
    }

    @GET
    @Path("/{id}/comparison")
    @WithSession
    @RolesAllowed({Role.Names.SIGNED_IN, Scope.READ_LISTS})
    @Operation(operationId = "compareLists", summary = "Compare what stands after two issues, line by line",
            description = "With another issue of the same jurisdiction, of the same year or another; without one, with the issue "
                    + "published before: an adjustment with the one before it, the list with that of the year before (A15).",
            extensions = @Extension(name = "x-summary-zh", value = "清单对比"))
    @APIResponse(responseCode = "200", description = "The comparison")
    @APIResponse(responseCode = "404", description = "No such list, or not yours to see before it is published")
    public Uni<ComparisonView> compare(@RestPath UUID id, @RestQuery UUID with) {
        return lists.require(id).chain(list -> beside.compare(list, with, actor.get()));
    }

    private Uni<AnnualListView> view(AnnualList list) {
        return views.view(list, actor.get());
    }

    private static RestResponse<AnnualListView> created(AnnualListView list) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, list)
                .location(URI.create("annual-lists/" + list.id())).build();
    }
}
