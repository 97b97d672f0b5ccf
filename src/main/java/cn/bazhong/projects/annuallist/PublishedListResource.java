package cn.bazhong.projects.annuallist;

import cn.bazhong.projects.http.Attachment;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.identity.Scope;
import cn.bazhong.projects.spreadsheet.CsvText;
import cn.bazhong.projects.text.Language;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerResponse;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** What was published of a year, at addresses that stay: for other tools, which ask again and again (A15). */
@Path("/published-lists/{jurisdiction}/{year}")
@Tag(name = "annual-lists")
class PublishedListResource {
    private static final String JSON = "json";
    private static final String CSV = "csv";
    /** Whoever has it asks whether it still holds: an adjustment is there the moment it is published. */
    private static final String ASK_AGAIN = "private, no-cache";

    private final PublishedLists published;
    private final Language language;

    PublishedListResource(PublishedLists published, Language language) {
        this.published = published;
        this.language = language;
    }

    @GET
    @Path("/lines.json")
    @WithSession
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.Names.SIGNED_IN, Scope.READ_LISTS})
    @Operation(operationId = "getPublishedList", summary = "The published list of a year as it stands, adjustments included",
            description = "Projects in force alone (A15), in their order, the same for all readers. With a strong ETag: who names it in "
                    + "If-None-Match is answered 304 until the list changes.",
            extensions = @Extension(name = "x-summary-zh", value = "已发布的年度清单（含历次调整）"))
    @APIResponse(responseCode = "200", description = "The list",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = PublishedListView.class)))
    @APIResponse(responseCode = "304", description = "As the ETag that was named")
    @APIResponse(responseCode = "404", description = "Nothing was published of that year")
    public Uni<RestResponse<PublishedListView>> json(@RestPath String jurisdiction, @RestPath int year,
            @HeaderParam("If-None-Match") String known) {
        return published.require(jurisdiction, year).chain(list -> {
            String tag = list.tag(JSON, Locale.ROOT);
            return PublishedList.isKnown(known, tag) ? Uni.createFrom().item(answer(RestResponse.Status.NOT_MODIFIED, null, list, tag))
                    : published.view(list).map(view -> answer(RestResponse.Status.OK, view, list, tag));
        });
    }

    private static RestResponse<PublishedListView> answer(RestResponse.Status status, PublishedListView view, PublishedList list, String tag) {
        return RestResponse.ResponseBuilder.create(status, view).header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.LAST_MODIFIED, httpDate(list.publishedAt())).header(HttpHeaders.CACHE_CONTROL, ASK_AGAIN).build();
    }

    @GET
    @Path("/lines.csv")
    @Produces(CsvText.MEDIA_TYPE)
    @RolesAllowed({Role.Names.SIGNED_IN, Scope.READ_LISTS})
    @Operation(operationId = "getPublishedListCsv", summary = "The published list of a year as comma-separated values",
            description = "The columns of the list's sheet but for the committee's opinions, which are not published; amounts in yuan. "
                    + "RFC 4180 in UTF-8 with a byte order mark, headings in the language asked for. Text that a spreadsheet would "
                    + "reckon with begins with an apostrophe. ETag as for the JSON.",
            extensions = @Extension(name = "x-summary-zh", value = "已发布的年度清单（CSV）"))
    @APIResponse(responseCode = "200", description = "The list",
            content = @Content(mediaType = CsvText.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "304", description = "As the ETag that was named")
    @APIResponse(responseCode = "404", description = "Nothing was published of that year")
    public Uni<Void> csv(@RestPath String jurisdiction, @RestPath int year, @HeaderParam("If-None-Match") String known,
            @Context HttpServerResponse answer) {
        Locale locale = language.locale();
        return Panache.withSession(() -> published.require(jurisdiction, year)).chain(list -> {
            String tag = list.tag(CSV, locale);
            answer.putHeader(HttpHeaders.ETAG, tag).putHeader(HttpHeaders.LAST_MODIFIED, httpDate(list.publishedAt()))
                    .putHeader(HttpHeaders.CACHE_CONTROL, ASK_AGAIN).putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
            if (PublishedList.isKnown(known, tag)) {
                return Uni.createFrom().completionStage(() -> answer.setStatusCode(304).end().toCompletionStage());
            }
            answer.putHeader(HttpHeaders.CONTENT_TYPE, CsvText.MEDIA_TYPE + "; charset=UTF-8; header=present")
                    .putHeader(HttpHeaders.CONTENT_DISPOSITION, Attachment.disposition(jurisdiction + "-" + year + ".csv"));
            return published.send(list, locale, answer);
        });
    }

    private static String httpDate(Instant at) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(at.atOffset(ZoneOffset.UTC));
    }
}
