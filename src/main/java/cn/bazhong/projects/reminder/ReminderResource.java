package cn.bazhong.projects.reminder;

import cn.bazhong.projects.http.Command;
import cn.bazhong.projects.identity.CurrentActor;
import cn.bazhong.projects.identity.Role;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whether the reader is reminded by mail. */
@Path("/me/reminders")
@Tag(name = "inbox")
class ReminderResource {
    private final Reminders reminders;
    private final ReminderConfig config;
    private final CurrentActor actor;

    ReminderResource(Reminders reminders, ReminderConfig config, CurrentActor actor) {
        this.reminders = reminders;
        this.config = config;
        this.actor = actor;
    }

    @GET
    @WithSession
    @RolesAllowed(Role.Names.SIGNED_IN)
    @Operation(operationId = "getReminders", summary = "Whether the reader is reminded by mail, and where",
            extensions = @Extension(name = "x-summary-zh", value = "本人的邮件提醒设置"))
    @APIResponse(responseCode = "200", description = "The choice")
    public Uni<ReminderChoice> get() {
        return read();
    }

    @POST
    @Command
    @RolesAllowed(Role.Names.SIGNED_IN)
    @Operation(operationId = "chooseReminders", summary = "Choose whether to be reminded by mail, and in which language",
            description = "One message a working day at most, on what is overdue or nearly so; none without anything of the kind.",
            extensions = @Extension(name = "x-summary-zh", value = "设置是否接收邮件提醒"))
    @APIResponse(responseCode = "200", description = "The choice as it stands now")
    public Uni<ReminderChoice> choose(@NotNull @Valid ChooseReminders choice) {
        return reminders.choose(actor.get().id(), choice).chain(this::read);
    }

    private Uni<ReminderChoice> read() {
        String reader = actor.get().id();
        return reminders.chosen(reader).chain(chosen -> reminders.address(reader)
                .map(address -> new ReminderChoice(config.enabled(), address, chosen.mail(), chosen.language())));
    }
}
