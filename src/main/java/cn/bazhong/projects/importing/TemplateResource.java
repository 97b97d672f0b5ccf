package cn.bazhong.projects.importing;

import cn.bazhong.projects.identity.CurrentActor;
import cn.bazhong.projects.identity.Departments;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.spreadsheet.SheetFiles;
import cn.bazhong.projects.spreadsheet.Xlsx;
import cn.bazhong.projects.text.Language;
import cn.bazhong.projects.text.Texts;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerResponse;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The empty workbooks that are filled in and taken in. */
@Path("/import-templates")
@Tag(name = "imports")
class TemplateResource {
    private final Importers importers;
    private final Departments departments;
    private final SheetFiles files;
    private final CurrentActor actor;
    private final Language language;
    private final Clock clock;

    TemplateResource(Importers importers, Departments departments, SheetFiles files, CurrentActor actor, Language language,
            Clock clock) {
        this.importers = importers;
        this.departments = departments;
        this.files = files;
        this.actor = actor;
        this.language = language;
        this.clock = clock;
    }

    @GET
    @Path("/{kind}")
    @Produces(Xlsx.MEDIA_TYPE)
    @RolesAllowed({Role.Names.PROJECT_OWNER, Role.Names.LEADING_GROUP_OFFICE})
    @Operation(operationId = "getImportTemplate", summary = "The workbook to fill in",
            description = "In the language asked for, with hints, an example and lists to choose from; only its current version is "
                    + "taken in.",
            extensions = @Extension(name = "x-summary-zh", value = "下载导入模板"))
    @APIResponse(responseCode = "200", description = "The workbook",
            content = @Content(mediaType = Xlsx.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Uni<Void> template(@RestPath ImportKind kind, @Context HttpServerResponse answer) {
        if (!kind.isFor(actor.get())) {
            throw Problem.notPermitted(null, "import-not-for-you");
        }
        Locale locale = language.locale();
        String jurisdiction = actor.get().jurisdiction();
        return Panache.withSession(departments::directory).chain(directory -> files.send(Texts.of(locale, "importKind." + kind),
                new ImportTemplate(kind, importers.of(kind).columns(), directory, jurisdiction, LocalDate.now(clock), locale)::write,
                answer));
    }
}
