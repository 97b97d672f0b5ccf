package cn.bazhong.projects.document;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.problem.Problem;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;

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

    /**
     * Sends what was asked for as fast as it is taken, and no faster; nothing is held but what is on its way. What breaks off
     * ends the connection: the reader would wait for the rest, and take the next answer for it.
     */
    Uni<Void> send(DocumentVersion version, String range, String ifRange, HttpServerResponse answer) {
        return send(version.id(), new KeptFile(version.size(), version.digest()), new Named(version.fileName(), version.kind()),
                new Wanted(range, ifRange), answer);
    }

    /** As what a content is handed out. */
    record Named(String fileName, FileKind kind) {
    }

    /** What the headers of a request ask of it, each {@code null} where it is missing. */
    record Wanted(String range, String ifRange) {
    }

    Uni<Void> send(UUID id, KeptFile content, Named named, Wanted wanted, HttpServerResponse answer) {
        String tag = "\"" + content.digest() + "\"";
        ByteRange asked = ByteRange.asked(wanted.range(), wanted.ifRange(), tag, content.size());
        return store.read(id, content.digest(), asked).chain(reading -> {
            begin(named, asked, tag, answer);
            return Uni.createFrom().completionStage(reading.bytes().pipe().endOnFailure(false).to(answer).toCompletionStage())
                    .onFailure().invoke(lost -> answer.reset()).onTermination().invoke(reading::close).onFailure().recoverWithNull();
        });
    }

    private static void begin(Named named, ByteRange asked, String tag, HttpServerResponse answer) {
        FileKind kind = named.kind();
        answer.putHeader(HttpHeaders.CONTENT_LENGTH, String.valueOf(asked.length()))
                .putHeader(HttpHeaders.CONTENT_TYPE, kind.mediaType())
                .putHeader(HttpHeaders.CONTENT_DISPOSITION, FileName.disposition(named.fileName(), kind.isShown()))
                .putHeader(HttpHeaders.ETAG, tag)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader("Accept-Ranges", "bytes")
                .putHeader("X-Content-Type-Options", "nosniff")
                .putHeader("X-Frame-Options", kind.isShown() ? "SAMEORIGIN" : "DENY")
                .putHeader("Content-Security-Policy", kind == FileKind.PDF ? NOTHING_RUNS : NOTHING_RUNS + SEALED_OFF);
        if (asked.part()) {
            answer.setStatusCode(206).putHeader("Content-Range", asked.contentRange());
        }
    }

    private static void hideUnlessStored(DocumentVersion version) {
        if (!version.isStored()) {
            throw Problem.notFound();
        }
    }
}
