package cn.bazhong.projects.document;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/**
 * Word documents that belong to something else than a project's documents, kept in the same store and handed out in the same
 * way. Each is known by the id of what it belongs to; once kept it is never replaced.
 */
@ApplicationScoped
public class WordFiles {
    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static final long LARGEST = 20 << 20;

    private final Incoming incoming;
    private final FileStore store;
    private final Downloads downloads;
    private final Worker worker;

    WordFiles(Incoming incoming, FileStore store, Downloads downloads, Worker worker) {
        this.incoming = incoming;
        this.store = store;
        this.downloads = downloads;
        this.worker = worker;
    }

    /** Keeps what the portal has made. */
    public Uni<KeptFile> keep(UUID id, byte[] made) {
        return incoming.take(made).chain(content -> keep(id, content));
    }

    /**
     * Keeps what somebody sends; 422 unless it is a Word document of just that size and digest. Where it fails nothing is left.
     *
     * @param body paused, as before the first byte is read
     */
    public Uni<KeptFile> keep(UUID id, HttpServerRequest body, KeptFile announced) {
        return incoming.take(body, LARGEST).chain(content -> worker.uni(() -> ContentCheck.holdWord(announced, content))
                .chain(() -> keep(id, content)).onFailure().call(() -> incoming.discard(content)));
    }

    /** Removes what was kept, where what it belongs to did not come about. */
    public Uni<Void> forget(UUID id, KeptFile content) {
        return store.remove(id, content.digest());
    }

    /** Hands it out as a file of that name, whole or the part the headers {@code Range} and {@code If-Range} ask for. */
    public Uni<Void> send(UUID id, KeptFile content, String fileName, String range, String ifRange, HttpServerResponse answer) {
        return downloads.send(id, content, new Downloads.Named(fileName, FileKind.DOCX), new Downloads.Wanted(range, ifRange), answer);
    }

    /** The header {@code Content-Disposition} for a file to be saved under that name. */
    public static String saved(String fileName) {
        return FileName.disposition(fileName, false);
    }

    private Uni<KeptFile> keep(UUID id, Taken content) {
        return store.keep(content, id).replaceWith(new KeptFile(content.size(), content.digest()));
    }
}
