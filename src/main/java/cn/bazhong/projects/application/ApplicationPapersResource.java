package cn.bazhong.projects.application;

import cn.bazhong.projects.annuallist.AnnualLists;
import cn.bazhong.projects.http.Command;
import cn.bazhong.projects.http.Page;
import cn.bazhong.projects.identity.CurrentActor;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.identity.Scope;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.procedure.ProcedureKind;
import cn.bazhong.projects.procedure.ProcedureView;
import cn.bazhong.projects.procedure.ProcedureViews;
import cn.bazhong.projects.project.ProjectProfile;
import cn.bazhong.projects.regulation.FindingView;
import cn.bazhong.projects.regulation.FindingsView;
import cn.bazhong.projects.text.Language;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** What goes with applications: what the rules would find, what was handed in each time, and how far the screening is. */
@Path("/applications")
@Tag(name = "applications")
class ApplicationPapersResource {
    private final Applications applications;
    private final Submissions submissions;
    private final Examination examination;
    private final AnnualLists lists;
    private final ProcedureViews procedures;
    private final CurrentActor actor;
    private final Language language;

    ApplicationPapersResource(Applications applications, Submissions submissions, Examination examination,
            AnnualLists lists, ProcedureViews procedures, CurrentActor actor, Language language) {
        this.applications = applications;
        this.submissions = submissions;
        this.examination = examination;
        this.lists = lists;
        this.procedures = procedures;
        this.actor = actor;
        this.language = language;
    }

    @POST
    @Path("/screenings")
    @Command
    @RolesAllowed({Role.Names.PROJECT_OWNER, Scope.SUBMIT_APPLICATIONS})
    @Operation(operationId = "screenProfile", summary = "What would the rules find? Nothing is stored",
            description = "For an application of the caller's own department, by the policy of the list's call.",
            extensions = @Extension(name = "x-summary-zh", value = "试查申报内容（不保存）"))
    @APIResponse(responseCode = "200", description = "Every finding")
    @APIResponse(responseCode = "404", description = "No such list")
    public Uni<FindingsView> screen(@NotNull @Valid ScreenProfile asked) {
        return lists.require(asked.listId())
                .chain(list -> examination.of(asked.profile(), list, actor.get().department()))
                .map(findings -> new FindingsView(FindingView.of(findings, language.locale())));
    }

    @GET
    @Path("/{id}/submissions")
    @WithSession
    @RolesAllowed({Role.Names.SIGNED_IN, Scope.READ_PROJECTS, Scope.SUBMIT_APPLICATIONS})
    @Operation(operationId = "listSubmissions", summary = "What was handed in, each time, word for word",
            description = "In one page, the first submission first. The digest of each stands in the record.",
            extensions = @Extension(name = "x-summary-zh", value = "历次提交的申报内容"))
    @APIResponse(responseCode = "200", description = "The submissions; empty for a draft")
    @APIResponse(responseCode = "404", description = "No such application, or not yours to see")
    public Uni<Page<SubmissionView>> submissions(@RestPath UUID id) {
        return applications.requireVisible(id, actor.get()).chain(submissions::of)
                .map(found -> new Page<>(found.stream().map(this::view).toList(), null, null));
    }

    @GET
    @Path("/{id}/procedure")
    @WithSession
    @RolesAllowed({Role.Names.SIGNED_IN, Scope.READ_PROJECTS, Scope.SUBMIT_APPLICATIONS})
    @Operation(operationId = "getApplicationProcedure", summary = "The screening of an application with all its steps",
            extensions = @Extension(name = "x-summary-zh", value = "项目申报办理过程"))
    @APIResponse(responseCode = "200", description = "The procedure")
    @APIResponse(responseCode = "404", description = "Not yours to see, or not submitted yet")
    public Uni<ProcedureView> procedure(@RestPath UUID id) {
        return applications.requireVisible(id, actor.get())
                .chain(found -> procedures.on(ProcedureKind.APPLICATION, found.id()))
                .onItem().ifNull().failWith(Problem::notFound);
    }

    private SubmissionView view(Submission one) {
        return new SubmissionView(one.round(), one.submittedAt(), one.submittedByName(), one.digest(),
                applications.read(one.profileJson(), ProjectProfile.class));
    }
}
