package cn.bazhong.projects.operation;

import cn.bazhong.projects.http.Command;
import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.identity.CurrentActor;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.regulation.FindingView;
import cn.bazhong.projects.regulation.FindingsView;
import cn.bazhong.projects.text.Language;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Contracts for operation, and what is paid on them (A34, A35, A38). */
@Path("/operations/{id}")
@Tag(name = "operation")
class OmContractResource {
    private final OmContractDesk desk;
    private final OperationViews views;
    private final CurrentActor actor;
    private final Language language;

    OmContractResource(OmContractDesk desk, OperationViews views, CurrentActor actor, Language language) {
        this.desk = desk;
        this.views = views;
        this.actor = actor;
        this.language = language;
    }

    @POST
    @Path("/contracts")
    @Command
    @RolesAllowed(Role.Names.PROJECT_OWNER)
    @Operation(operationId = "signOmContract", summary = "Enter a contract for operation and maintenance",
            description = "By the owner of an accepted project. All contracts of a year stay within the funds approved for it (A35); they are "
                    + "signed year by year, for three years at most, with the budget assured (A38).",
            extensions = @Extension(name = "x-summary-zh", value = "登记运维合同"))
    @APIResponse(responseCode = "200", description = "The operation as it stands then")
    @APIResponse(responseCode = "404", description = "No such project, or not yours to see")
    @APIResponse(responseCode = "409", description = "It is not accepted, or its money for that year is stopped")
    @APIResponse(responseCode = "422", description = "Findings that block it")
    public Uni<OperationView> sign(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull @Valid EnterOmContract contract) {
        return desk.sign(id, ifMatch, contract, actor.get()).chain(views::view);
    }

    @POST
    @Path("/contract-screenings")
    @Command
    @RolesAllowed(Role.Names.PROJECT_OWNER)
    @Operation(operationId = "screenOmContract", summary = "What would the rules find on a contract for operation? Nothing is stored",
            description = "For a project of the caller's own department (A35, A38).",
            extensions = @Extension(name = "x-summary-zh", value = "试查运维合同（不保存）"))
    @APIResponse(responseCode = "200", description = "Every finding")
    @APIResponse(responseCode = "404", description = "No such project, or not yours to see")
    public Uni<FindingsView> screen(@RestPath UUID id, @NotNull @Valid EnterOmContract contract) {
        return desk.screen(id, contract, actor.get()).map(found -> new FindingsView(FindingView.of(found, language.locale())));
    }

    @POST
    @Path("/contracts/{contract}/payments")
    @Command
    @RolesAllowed(Role.Names.PROJECT_OWNER)
    @Operation(operationId = "payOmContract", summary = "Enter a payment on a contract for operation",
            description = "By the owner. What is paid on a contract stays within it (A34).",
            extensions = @Extension(name = "x-summary-zh", value = "登记运维合同支付"))
    @APIResponse(responseCode = "200", description = "The operation as it stands then")
    @APIResponse(responseCode = "404", description = "No such project or contract, or not yours to see")
    @APIResponse(responseCode = "422", description = "Findings that block it")
    public Uni<OperationView> pay(@RestPath UUID id, @RestPath UUID contract, @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid PayOmContract payment) {
        return desk.pay(id, contract, ifMatch, payment, actor.get()).chain(views::view);
    }

    @POST
    @Path("/payments/{payment}/reversal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Command
    @RolesAllowed(Role.Names.PROJECT_OWNER)
    @Operation(operationId = "reverseOmPayment", summary = "Reverse a payment that was entered wrongly",
            description = "By the owner; it stays in the register (A34).",
            extensions = @Extension(name = "x-summary-zh", value = "冲销运维合同支付"))
    @APIResponse(responseCode = "200", description = "The operation as it stands then")
    @APIResponse(responseCode = "404", description = "No such project or payment, or not yours to see")
    @APIResponse(responseCode = "409", description = "It is reversed")
    public Uni<OperationView> reverse(@RestPath UUID id, @RestPath UUID payment, @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid ReverseOmPayment reversal) {
        return desk.reverse(id, payment, ifMatch, reversal.reason().strip(), actor.get()).chain(views::view);
    }
}
