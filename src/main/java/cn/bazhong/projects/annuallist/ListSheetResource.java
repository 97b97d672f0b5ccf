package cn.bazhong.projects.annuallist;

import cn.bazhong.projects.identity.CurrentActor;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.identity.Scope;
import cn.bazhong.projects.spreadsheet.Xlsx;
import cn.bazhong.projects.text.Language;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerResponse;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Annual lists as they are printed and passed round (A15). */
@Path("/annual-lists")
@Tag(name = "annual-lists")
class ListSheetResource {
    private final ListSheet sheet;
    private final CurrentActor actor;
    private final Language language;

    ListSheetResource(ListSheet sheet, CurrentActor actor, Language language) {
        this.sheet = sheet;
        this.actor = actor;
        this.language = language;
    }

    @GET
    @Path("/{id}/sheet")
    @Produces(Xlsx.MEDIA_TYPE)
    @RolesAllowed({Role.Names.SIGNED_IN, Scope.READ_LISTS})
    @Operation(operationId = "getListSheet", summary = "An annual list as a workbook",
            description = "A3 across, amounts in 10,000 CNY, by category with subtotals: once published what is on the list, before "
                    + "that what its composition includes, as far as the reader may see the lines. In the language asked for.",
            extensions = @Extension(name = "x-summary-zh", value = "导出年度清单（Excel）"))
    @APIResponse(responseCode = "200", description = "The workbook",
            content = @Content(mediaType = Xlsx.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "404", description = "No such list")
    public Uni<Void> sheet(@RestPath UUID id, @Context HttpServerResponse answer) {
        return sheet.send(id, actor.get(), language.locale(), answer);
    }
}
