package cn.bazhong.projects.document;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import java.util.UUID;

/**
 * Where the contents of documents are kept. A content is known by its version and its digest, so that two uploads of one
 * version never write over each other. Nothing here waits on the caller's thread.
 */
interface FileStore {

    /** Keeps a content that was taken in, whole or not at all; the file it was taken into is gone afterwards. */
    Uni<Void> keep(Taken content, UUID version);

    /** The bytes of a kept content, paused: whoever reads them resumes, and closes by {@link Reading#close}. */
    Uni<Reading> read(UUID version, String digest, ByteRange range);

    /** Removes a content, if there. */
    Uni<Void> remove(UUID version, String digest);

    /** Removes whatever was kept for a version. */
    Uni<Void> removeAll(UUID version);

    /** Lets go of what it holds open itself. */
    default void close() {
    }

    /** Some bytes on their way out. */
    interface Reading {
        ReadStream<Buffer> bytes();

        void close();
    }
}
