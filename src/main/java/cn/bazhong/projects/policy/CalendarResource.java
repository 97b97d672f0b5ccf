package cn.bazhong.projects.policy;

import cn.bazhong.projects.http.Command;
import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.http.Page;
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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The calendar of working days, year by year. */
@Path("/calendar-years")
@Tag(name = "regulation")
class CalendarResource {
    private final CalendarYears years;
    private final CalendarDesk desk;
    private final CurrentActor actor;

    CalendarResource(CalendarYears years, CalendarDesk desk, CurrentActor actor) {
        this.years = years;
        this.desk = desk;
        this.actor = actor;
    }

    @GET
    @WithSession
    @RolesAllowed({Role.Names.SIGNED_IN, Scope.READ_PROJECTS, Scope.READ_LISTS})
    @Operation(operationId = "listCalendarYears", summary = "The years of the calendar, provisional ones too",
            description = "In one page, in order.", extensions = @Extension(name = "x-summary-zh", value = "工作日历各年度"))
    @APIResponse(responseCode = "200", description = "The years")
    public Uni<Page<CalendarYearSummary>> list() {
        return years.all().map(found -> new Page<>(found, null, null));
    }

    @GET
    @Path("/{year}")
    @WithSession
    @RolesAllowed({Role.Names.SIGNED_IN, Scope.READ_PROJECTS, Scope.READ_LISTS})
    @Operation(operationId = "getCalendarYear", summary = "Holidays and moved working days of a year",
            description = "A year from 2000 to 2100 in which nothing is entered answers with version 0.",
            extensions = @Extension(name = "x-summary-zh", value = "查看一个年度的节假日和调休"))
    @APIResponse(responseCode = "200", description = "The year")
    @APIResponse(responseCode = "404", description = "No year from 2000 to 2100")
    public Uni<CalendarYearView> get(@RestPath String year) {
        return desk.get(CalendarYears.require(year), actor.get());
    }

    @PUT
    @Path("/{year}")
    @Command
    @RolesAllowed(Role.Names.PLATFORM_ADMIN)
    @Operation(operationId = "enterCalendarYear", summary = "Publish or correct a year of the calendar",
            description = "The days take the place of all entered before. Open due dates that run into the year are reckoned "
                    + "again and what moves is recorded; nothing else changes.",
            extensions = @Extension(name = "x-summary-zh", value = "公布或更正一个年度的工作日历"))
    @APIResponse(responseCode = "200", description = "The year as it now stands")
    @APIResponse(responseCode = "403", description = "Not an administrator of the city")
    @APIResponse(responseCode = "404", description = "No year from 2000 to 2100")
    @APIResponse(responseCode = "409", description = "What is published does not become provisional again")
    public Uni<CalendarYearView> enter(@RestPath String year,
            @HeaderParam("If-Match") IfMatch ifMatch, @NotNull @Valid EnterCalendarYear entered) {
        return desk.enter(CalendarYears.require(year), ifMatch, entered, actor.ofCity(CalendarDesk.KEEPER));
    }
}
