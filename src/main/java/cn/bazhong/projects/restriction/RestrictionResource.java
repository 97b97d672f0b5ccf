package cn.bazhong.projects.restriction;

import cn.bazhong.projects.http.Page;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.CurrentActor;
import cn.bazhong.projects.identity.Department;
import cn.bazhong.projects.identity.Departments;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.identity.Scope;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.text.Language;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** What restricts a department today. */
@Path("/departments/{code}/restrictions")
@Tag(name = "restrictions")
class RestrictionResource {
    private final RestrictionCauses causes;
    private final Departments departments;
    private final CurrentActor actor;
    private final Language language;
    private final Clock clock;

    RestrictionResource(RestrictionCauses causes, Departments departments, CurrentActor actor, Language language,
            Clock clock) {
        this.causes = causes;
        this.departments = departments;
        this.actor = actor;
        this.language = language;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({Role.Names.SIGNED_IN, Scope.READ_PROJECTS})
    @Operation(operationId = "listRestrictions", summary = "What restricts a department today, why, and the way out",
            description = "In one page, the oldest cause first (A11, A30, A32, A47). A department sees its own, the "
                    + "offices that see every project see all.",
            extensions = @Extension(name = "x-summary-zh", value = "部门当前受到的限制、原因与解除途径"))
    @APIResponse(responseCode = "200", description = "The restrictions; empty when there are none")
    @APIResponse(responseCode = "404", description = "No such department, or not yours to see")
    public Uni<Page<RestrictionView>> list(@RestPath String code) {
        Actor reader = actor.get();
        return departments.require(code).invoke(found -> requireVisible(found, reader))
                .chain(found -> causes.restricting(code, LocalDate.now(clock)))
                .chain(this::page);
    }

    @GET
    @Path("/history")
    @WithSession
    @RolesAllowed({Role.Names.SIGNED_IN, Scope.READ_PROJECTS})
    @Operation(operationId = "listRestrictionCauses", summary = "What has restricted a department, and does: every cause with its time",
            description = "In one page, the latest first (A11, A30, A32, A47). A department sees its own, the offices that see every "
                    + "project see all.",
            extensions = @Extension(name = "x-summary-zh", value = "部门受限原因及起止情况"))
    @APIResponse(responseCode = "200", description = "The causes; empty when there never was one")
    @APIResponse(responseCode = "404", description = "No such department, or not yours to see")
    public Uni<Page<CauseView>> history(@RestPath String code) {
        Actor reader = actor.get();
        LocalDate today = LocalDate.now(clock);
        return departments.require(code).invoke(found -> requireVisible(found, reader)).chain(found -> causes.history(code, today))
                .chain(found -> departments.directory().map(directory -> new Page<>(found.stream().map(one -> CauseView.of(
                        one.binding(code), one.documentNumber(), today, directory, language.locale())).toList(), null, null)));
    }

    private Uni<Page<RestrictionView>> page(List<Restriction> restrictions) {
        return departments.directory().map(directory -> restrictions.stream()
                .map(one -> RestrictionView.of(one, directory, language.locale())).toList())
                .map(views -> new Page<>(views, null, null));
    }

    private static void requireVisible(Department department, Actor reader) {
        if (!reader.isOf(department.code()) && !reader.seesEveryProjectOf(department.jurisdiction())) {
            throw Problem.notFound();
        }
    }
}
