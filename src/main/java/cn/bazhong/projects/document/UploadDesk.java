package cn.bazhong.projects.document;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.record.Events;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Fills announced versions: authorised first, then streamed into a file of its own, checked, kept, and only then entered
 * together with its event. No transaction is open while bytes come. Whatever fails leaves the version announced, to be
 * tried again, and nothing else behind.
 */
@ApplicationScoped
class UploadDesk {
    private static final Logger LOG = Logger.getLogger(UploadDesk.class);

    private final DocumentDesk desk;
    private final Documents documents;
    private final DocumentVersions versions;
    private final DocumentViews views;
    private final Incoming incoming;
    private final FileStore store;
    private final Worker worker;
    private final DocumentConfig config;
    private final Events events;
    private final Clock clock;

    UploadDesk(DocumentDesk desk, Documents documents, DocumentVersions versions, DocumentViews views, Incoming incoming,
            FileStore store, Worker worker, DocumentConfig config, Events events, Clock clock) {
        this.desk = desk;
        this.documents = documents;
        this.versions = versions;
        this.views = views;
        this.incoming = incoming;
        this.store = store;
        this.worker = worker;
        this.config = config;
        this.events = events;
        this.clock = clock;
    }

    /** The document with its new version. Just the content that is stored already changes nothing. */
    Uni<DocumentView> fill(UUID id, HttpServerRequest body, Actor actor) {
        body.pause();
        return Panache.withSession(() -> requireOpen(id, actor))
                .chain(version -> incoming.take(body, config.maxBytes()).chain(content -> keep(version, content, actor)))
                .onFailure().invoke(body::resume);
    }

    /** Asked before the first byte is read, and again when all have come. */
    private Uni<DocumentVersion> requireOpen(UUID id, Actor actor) {
        return versions.require(id).call(version -> desk.requireKept(version.documentId(), actor))
                .invoke(UploadDesk::refuseGivenUp);
    }

    private Uni<DocumentView> keep(DocumentVersion version, Taken content, Actor actor) {
        return worker.uni(() -> ContentCheck.hold(version, content))
                .chain(() -> store.keep(content, version.id())
                        .chain(() -> Panache.withTransaction(() -> enter(version.id(), content, actor)))
                        .onFailure().call(() -> forget(version.id(), content)))
                .onFailure().call(() -> incoming.discard(content));
    }

    private Uni<DocumentView> enter(UUID id, Taken content, Actor actor) {
        return versions.requireLocked(id)
                .chain(version -> desk.requireKept(version.documentId(), actor)
                        .call(document -> version.holds(content.digest()) ? Uni.createFrom().voidItem()
                                : store(document, version, content, actor)))
                .chain(views::view);
    }

    private Uni<Void> store(Document document, DocumentVersion version, Taken content, Actor actor) {
        refuseGivenUp(version);
        refuseStored(version);
        version.store(content, actor, clock.instant());
        document.becomes(version.number());
        return documents.flush().chain(() -> events.append(DocumentEvents.stored(document, version, actor)));
    }

    /**
     * Of a content that was kept, perhaps without the portal's hearing of it, and then not entered; unless another upload has
     * entered just the same.
     */
    private Uni<Void> forget(UUID id, Taken content) {
        return Panache.withTransaction(() -> versions.requireLocked(id)
                .chain(version -> version.holds(content.digest()) ? Uni.createFrom().voidItem()
                        : store.remove(id, content.digest())))
                .onFailure().recoverWithUni(unforgotten(id));
    }

    private static Uni<Void> unforgotten(UUID id) {
        return Uni.createFrom().voidItem().invoke(() -> LOG.warnf("What was kept for version %s of a document is left", id));
    }

    private static void refuseGivenUp(DocumentVersion version) {
        if (version.state() == VersionState.BROKEN) {
            throw Problem.notAllowedNow(null, "version-given-up");
        }
    }

    private static void refuseStored(DocumentVersion version) {
        if (version.isStored()) {
            throw Problem.notAllowedNow(null, "version-stored");
        }
    }
}
