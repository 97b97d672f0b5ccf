package cn.bazhong.projects.document;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.problem.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** Hands contents out. */
@ApplicationScoped
class Downloads {
    /** Nothing in a content may run, load or send anything; only the portal's own pages may frame it. */
    private static final String NOTHING_RUNS = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'";
    private static final String SEALED_OFF = "; sandbox";

    private final Documents documents;
    private final DocumentVersions versions;
    private final FileStore store;

    Downloads(Documents documents, DocumentVersions versions, FileStore store) {
        this.documents = documents;
        this.versions = versions;
        this.store = store;
    }

    /** The version, if it is there and the actor may see it. */
    Uni<DocumentVersion> requireStored(UUID id, Actor actor) {
        return versions.require(id).call(version -> documents.requireVisible(version.documentId(), actor))
                .invoke(Downloads::hideUnlessStored);
    }

    Uni<RestResponse<StoredContent>> answer(DocumentVersion version, String range, String ifRange) {
        String tag = "\"" + version.digest() + "\"";
        ByteRange asked = ByteRange.asked(range, ifRange, tag, version.size());
        return store.read(version.id(), version.digest(), asked)
                .map(reading -> answer(version, asked, tag, new StoredContent(reading, asked.length())));
    }

    private static RestResponse<StoredContent> answer(DocumentVersion version, ByteRange asked, String tag,
            StoredContent content) {
        FileKind kind = version.kind();
        RestResponse.ResponseBuilder<StoredContent> answer = RestResponse.ResponseBuilder
                .create(asked.part() ? RestResponse.Status.PARTIAL_CONTENT : RestResponse.Status.OK, content)
                .header(HttpHeaders.CONTENT_TYPE, kind.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, FileName.disposition(version.fileName(), kind.isShown()))
                .header(HttpHeaders.ETAG, tag)
                .header("Accept-Ranges", "bytes")
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", kind.isShown() ? "SAMEORIGIN" : "DENY")
                .header("Content-Security-Policy", kind == FileKind.PDF ? NOTHING_RUNS : NOTHING_RUNS + SEALED_OFF);
        return (asked.part() ? answer.header("Content-Range", asked.contentRange()) : answer).build();
    }

    private static void hideUnlessStored(DocumentVersion version) {
        if (!version.isStored()) {
            throw Problem.notFound();
        }
    }
}
