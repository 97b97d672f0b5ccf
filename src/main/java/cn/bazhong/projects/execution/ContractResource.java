package cn.bazhong.projects.execution;

import cn.bazhong.projects.http.Command;
import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.identity.CurrentActor;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.identity.Scope;
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

/** Contracts and what is paid on them (A25, A27, A34, A38). */
@Path("/projects/{id}/execution")
@Tag(name = "execution")
class ContractResource {
    private final ContractDesk contracts;
    private final PaymentDesk payments;
    private final ExecutionViews views;
    private final CurrentActor actor;
    private final Language language;

    ContractResource(ContractDesk contracts, PaymentDesk payments, ExecutionViews views, CurrentActor actor, Language language) {
        this.contracts = contracts;
        this.payments = payments;
        this.views = views;
        this.actor = actor;
        this.language = language;
    }

    @POST
    @Path("/lots/{lot}/contracts")
    @Command
    @RolesAllowed({Role.Names.PROJECT_OWNER, Scope.ENTER_EXECUTION})
    @Operation(operationId = "enterContract", summary = "Enter a contract as it was signed",
            description = "By the owner. All contracts together stay within the approved budget estimate (A25); a software "
                    + "development contract says whose source code, patents and results are (A27); operation services "
                    + "are signed year by year, for three years at most, with the budget assured (A38).",
            extensions = @Extension(name = "x-summary-zh", value = "登记合同"))
    @APIResponse(responseCode = "200", description = "The registers with it")
    @APIResponse(responseCode = "404", description = "No such project or entry, or not yours to see")
    @APIResponse(responseCode = "409", description = "The lot is not awarded, or the project suspended")
    @APIResponse(responseCode = "422", description = "Findings that block the contract")
    public Uni<ExecutionView> sign(@RestPath UUID id, @RestPath UUID lot, @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid EnterContract contract) {
        return contracts.sign(id, lot, ifMatch, contract, actor.get()).map(views::view);
    }

    @POST
    @Path("/lots/{lot}/contract-screenings")
    @Command
    @RolesAllowed({Role.Names.PROJECT_OWNER, Scope.ENTER_EXECUTION})
    @Operation(operationId = "screenContract", summary = "What would the rules find on a contract? Nothing is stored",
            description = "For a project of the caller's own department (A25, A27, A38).",
            extensions = @Extension(name = "x-summary-zh", value = "试查合同（不保存）"))
    @APIResponse(responseCode = "200", description = "Every finding")
    @APIResponse(responseCode = "404", description = "No such project or lot, or not yours to see")
    public Uni<FindingsView> screen(@RestPath UUID id, @RestPath UUID lot, @NotNull @Valid EnterContract contract) {
        return contracts.screen(id, lot, contract, actor.get())
                .map(findings -> new FindingsView(FindingView.of(findings, language.locale())));
    }

    @POST
    @Path("/contracts/{contract}/payments")
    @Command
    @RolesAllowed({Role.Names.PROJECT_OWNER, Scope.ENTER_EXECUTION})
    @Operation(operationId = "enterPayment", summary = "Enter a payment",
            description = "By the owner. What is paid on a contract stays within it (A34).",
            extensions = @Extension(name = "x-summary-zh", value = "登记支付"))
    @APIResponse(responseCode = "200", description = "The registers with it")
    @APIResponse(responseCode = "404", description = "No such project or entry, or not yours to see")
    @APIResponse(responseCode = "409", description = "The project is suspended, or over")
    @APIResponse(responseCode = "422", description = "Findings that block the payment")
    public Uni<ExecutionView> pay(@RestPath UUID id, @RestPath UUID contract, @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid EnterPayment payment) {
        return payments.pay(id, contract, ifMatch, payment, actor.get()).map(views::view);
    }

    @POST
    @Path("/payments/{payment}/reversal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Command
    @RolesAllowed({Role.Names.PROJECT_OWNER, Scope.ENTER_EXECUTION})
    @Operation(operationId = "reversePayment", summary = "Reverse a payment",
            description = "By the owner, where it was entered wrongly or came back; it stays in the register and counts no "
                    + "more (A34).",
            extensions = @Extension(name = "x-summary-zh", value = "冲销支付"))
    @APIResponse(responseCode = "200", description = "The registers with it")
    @APIResponse(responseCode = "404", description = "No such project or entry, or not yours to see")
    @APIResponse(responseCode = "409", description = "It is reversed already")
    public Uni<ExecutionView> reverse(@RestPath UUID id, @RestPath UUID payment, @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid ReversePayment reversal) {
        return payments.reverse(id, payment, ifMatch, reversal.reason().strip(), actor.get()).map(views::view);
    }
}
