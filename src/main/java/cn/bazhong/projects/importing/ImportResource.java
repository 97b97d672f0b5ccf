package cn.bazhong.projects.importing;

import cn.bazhong.projects.http.Command;
import cn.bazhong.projects.http.Cursor;
import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.http.Page;
import cn.bazhong.projects.http.Upload;
import cn.bazhong.projects.identity.CurrentActor;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.spreadsheet.Exported;
import cn.bazhong.projects.spreadsheet.Xlsx;
import cn.bazhong.projects.text.Language;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Workbooks on their way in, each its importer's alone. */
@Path("/imports")
@Tag(name = "imports")
class ImportResource {
    private static final String LIST = "imports";
    private static final UUID LAST = new UUID(-1, -1);

    private final ImportDesk desk;
    private final ImportRuns runs;
    private final ImportViews views;
    private final Importers importers;
    private final CurrentActor actor;
    private final Language language;

    ImportResource(ImportDesk desk, ImportRuns runs, ImportViews views, Importers importers, CurrentActor actor, Language language) {
        this.desk = desk;
        this.runs = runs;
        this.views = views;
        this.importers = importers;
        this.actor = actor;
        this.language = language;
    }

    @GET
    @WithSession
    @RolesAllowed({Role.Names.PROJECT_OWNER, Role.Names.LEADING_GROUP_OFFICE})
    @Operation(operationId = "listImports", summary = "One's own imports, the latest first",
            extensions = @Extension(name = "x-summary-zh", value = "我的导入记录"))
    @APIResponse(responseCode = "200", description = "A page of imports")
    public Uni<Page<ImportSummary>> list(@RestQuery @Size(max = 500) String cursor,
            @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit) {
        UUID read = Cursor.decode(cursor, LIST, 1, parts -> UUID.fromString(parts.get(0)));
        return runs.of(actor.get(), read == null ? LAST : read, limit + 1).map(found -> Cursor.page(found, limit, null,
                ImportSummary::of, (ImportRun run) -> Cursor.encode(LIST, run.id())));
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @Command
    @RolesAllowed({Role.Names.PROJECT_OWNER, Role.Names.LEADING_GROUP_OFFICE})
    @Operation(operationId = "startImport", summary = "Begin an import",
            description = "Its workbook is sent then. Applications become drafts of the own department, by the office of any "
                    + "department of its jurisdiction (A14); the ledger of projects already under way is the office's. What waits "
                    + "of the caller's earlier imports is forgotten.",
            extensions = @Extension(name = "x-summary-zh", value = "新建导入"))
    @APIResponse(responseCode = "201", description = "The import, waiting for its workbook",
            content = @Content(schema = @Schema(implementation = ImportView.class)))
    public Uni<RestResponse<ImportView>> start(@NotNull @Valid StartImport asked) {
        return desk.start(asked, actor.get()).chain(views::view).map(ImportResource::created);
    }

    @GET
    @Path("/{id}")
    @WithSession
    @RolesAllowed({Role.Names.PROJECT_OWNER, Role.Names.LEADING_GROUP_OFFICE})
    @Operation(operationId = "getImport", summary = "An import and how far it is",
            extensions = @Extension(name = "x-summary-zh", value = "查看导入及进度"))
    @APIResponse(responseCode = "200", description = "The import")
    @APIResponse(responseCode = "404", description = "No such import of yours")
    public Uni<ImportView> get(@RestPath UUID id) {
        return runs.require(id, actor.get()).chain(views::view);
    }

    @PUT
    @Path("/{id}/content")
    @Produces(MediaType.APPLICATION_JSON)
    @Upload
    @Cancellable(false)
    @RolesAllowed({Role.Names.PROJECT_OWNER, Role.Names.LEADING_GROUP_OFFICE})
    @Operation(operationId = "checkImport", summary = "Send the workbook of an import: the dry run",
            description = "Looks through the whole file and answers what it came to; nothing of it is entered. At most 5,000 rows, "
                    + "100 columns and 10 MB, 64 MB unpacked. A formula is refused: its value may be of another day. Joined "
                    + "cells are refused, empty rows passed over; blanks around a text, full width of digits, days as text "
                    + "do not matter. What does not fit is read from `/faults`.",
            extensions = @Extension(name = "x-summary-zh", value = "上传并试运行导入文件"))
    @RequestBody(required = true, content = @Content(mediaType = MediaType.APPLICATION_OCTET_STREAM,
            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "200", description = "The import: ready, or faulty",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ImportView.class)))
    @APIResponse(responseCode = "404", description = "No such import of yours")
    @APIResponse(responseCode = "409", description = "It has its workbook already")
    @APIResponse(responseCode = "413", description = "Larger than the portal takes")
    public Uni<ImportView> check(@RestPath UUID id, @Context HttpServerRequest body) {
        return desk.fill(id, body, actor.get()).chain(run -> Panache.withSession(() -> views.view(run)));
    }

    @GET
    @Path("/{id}/faults")
    @WithSession
    @Produces({MediaType.APPLICATION_JSON, Xlsx.MEDIA_TYPE})
    @Exported(title = "import-faults", value = {"at", "column", "message"})
    @RolesAllowed({Role.Names.PROJECT_OWNER, Role.Names.LEADING_GROUP_OFFICE})
    @Operation(operationId = "listImportFaults", summary = "What does not fit, by row and column",
            description = "In the language asked for. Of very many the first 2,000.",
            extensions = @Extension(name = "x-summary-zh", value = "导入问题清单"))
    @APIResponse(responseCode = "200", description = "A page of faults")
    @APIResponse(responseCode = "404", description = "No such import of yours")
    public Uni<Page<ImportFaultView>> faults(@RestPath UUID id, @RestQuery @Size(max = 500) String cursor,
            @RestQuery @DefaultValue("100") @Min(1) @Max(500) int limit) {
        Integer read = Cursor.decode(cursor, id, 1, parts -> Integer.valueOf(parts.get(0)));
        int after = read == null ? -1 : read;
        Locale locale = language.locale();
        return runs.require(id, actor.get()).chain(run -> runs.faults(id, after, limit + 1).map(found ->
                page(found, importers.of(run.kind()).columns(), id, after, limit, locale)));
    }

    @POST
    @Path("/{id}/commit")
    @Command
    @RolesAllowed({Role.Names.PROJECT_OWNER, Role.Names.LEADING_GROUP_OFFICE})
    @Operation(operationId = "commitImport", summary = "Enter what a dry run found in order, all or nothing",
            description = "Everything is held once more against what is there by then: where something does not fit any more, nothing "
                    + "is entered, the answer is the import, faulty, and the faults say why.",
            extensions = @Extension(name = "x-summary-zh", value = "正式导入"))
    @APIResponse(responseCode = "200", description = "The import: done, or faulty by now")
    @APIResponse(responseCode = "404", description = "No such import of yours")
    @APIResponse(responseCode = "409", description = "It has no workbook, faults, or was entered already")
    public Uni<ImportView> commit(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
        return desk.commit(id, ifMatch, actor.get()).chain(views::view);
    }

    private static Page<ImportFaultView> page(List<Fault> found, List<ImportColumn> columns, UUID id, int after, int limit,
            Locale locale) {
        List<Fault> shown = found.size() > limit ? found.subList(0, limit) : found;
        return new Page<>(shown.stream().map(fault -> ImportFaultView.of(fault, columns, locale)).toList(),
                found.size() > limit ? Cursor.encode(id, after + limit) : null, null);
    }

    private static RestResponse<ImportView> created(ImportView run) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, run)
                .location(URI.create("imports/" + run.id())).build();
    }
}
