package cn.bazhong.projects.spreadsheet;

import cn.bazhong.projects.http.Attachment;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import io.vertx.core.file.AsyncFile;
import io.vertx.core.file.OpenOptions;
import io.vertx.core.http.HttpServerResponse;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Makes workbooks and hands them out. Rows go block by block into a file of their own and from there to the reader, as fast
 * as it is taken: whatever fails on the way, also the size, is still said in words, and no list is ever held in memory.
 */
@ApplicationScoped
public class SheetFiles {
    private final Vertx vertx;
    private final WorkerExecutor threads;

    /** On the few threads that look into documents: whoever asks for much waits for others there, not on the event loop. */
    SheetFiles(Vertx vertx, @ConfigProperty(name = "portal.document.workers") int workers) {
        this.vertx = vertx;
        this.threads = vertx.createSharedWorkerExecutor("documents", workers);
    }

    /** Does something that blocks and comes back to the caller's context. */
    public <T> Uni<T> blocking(Callable<T> work) {
        return Uni.createFrom().completionStage(() -> threads.executeBlocking(work, false).toCompletionStage());
    }

    /**
     * Answers with a sheet.
     *
     * @param fileName without its ending
     * @param blocks   gives the next rows each time it is asked, and none at the end
     */
    public Uni<Void> send(String fileName, SheetForm form, Supplier<Uni<List<SheetRow>>> blocks, HttpServerResponse answer) {
        return blocking(() -> Files.createTempFile("sheet", ".xlsx")).chain(file -> fill(file, form, blocks)
                .chain(() -> send(file, fileName, answer))
                .onTermination().call(() -> blocking(() -> Files.deleteIfExists(file))));
    }

    /** Answers with a workbook that takes no time worth mentioning to write. */
    public Uni<Void> send(String fileName, Written workbook, HttpServerResponse answer) {
        return blocking(() -> Files.createTempFile("sheet", ".xlsx")).chain(file -> blocking(() -> whole(file, workbook))
                .chain(() -> send(file, fileName, answer))
                .onTermination().call(() -> blocking(() -> Files.deleteIfExists(file))));
    }

    /** Writes a workbook; blocking. */
    @FunctionalInterface
    public interface Written {
        void to(OutputStream out) throws IOException;
    }

    Uni<Void> fill(Path file, SheetForm form, Supplier<Uni<List<SheetRow>>> blocks) {
        return blocking(() -> new SheetWriter(open(file), form)).chain(writer -> Multi.createBy().repeating()
                .<List<SheetRow>>uni(blocks::get).until(List::isEmpty)
                .onItem().transformToUniAndConcatenate(block -> blocking(() -> written(writer, block)))
                .collect().last().onTermination().call(() -> blocking(() -> written(writer)))).replaceWithVoid();
    }

    private static Void whole(Path file, Written workbook) throws IOException {
        try (OutputStream out = open(file)) {
            workbook.to(out);
        }
        return null;
    }

    private static OutputStream open(Path file) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(file));
    }

    private static SheetWriter written(SheetWriter writer, List<SheetRow> block) throws IOException {
        writer.write(block);
        return writer;
    }

    private static SheetWriter written(SheetWriter writer) throws IOException {
        writer.close();
        return writer;
    }

    private Uni<Void> send(Path file, String fileName, HttpServerResponse answer) {
        return uni(vertx.fileSystem().open(file.toString(), new OpenOptions().setWrite(false)))
                .chain(opened -> uni(opened.size()).chain(size -> send(opened, size, fileName, answer))
                        .onTermination().invoke(opened::close));
    }

    /** What breaks off ends the connection: the reader would wait for the rest. */
    private static Uni<Void> send(AsyncFile file, long size, String fileName, HttpServerResponse answer) {
        answer.putHeader(HttpHeaders.CONTENT_TYPE, Xlsx.MEDIA_TYPE)
                .putHeader(HttpHeaders.CONTENT_LENGTH, String.valueOf(size))
                .putHeader(HttpHeaders.CONTENT_DISPOSITION, Attachment.disposition(fileName + ".xlsx"))
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store").putHeader("X-Content-Type-Options", "nosniff");
        return uni(file.pipe().endOnFailure(false).to(answer)).onFailure().invoke(lost -> answer.reset())
                .onFailure().recoverWithNull();
    }

    private static <T> Uni<T> uni(Future<T> future) {
        return Uni.createFrom().completionStage(future::toCompletionStage);
    }

    @PreDestroy
    void close() {
        threads.close();
    }
}
