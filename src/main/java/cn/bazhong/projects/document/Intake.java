package cn.bazhong.projects.document;

import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.problem.ProblemType;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * One body on its way into a file, piece by piece: while a piece is written and hashed nothing more is read, so that no more
 * than about one piece is ever held in memory. All of it but the writing runs on the event loop of the request.
 */
final class Intake {
    private static final int PIECE = 256 * 1024;

    private final HttpServerRequest body;
    private final Path file;
    private final long limit;
    private final Worker worker;
    private final MessageDigest digest = sha256();
    private FileChannel channel;
    private Buffer piece = Buffer.buffer();
    private long size;
    private boolean writing;
    private boolean ended;
    private Throwable failure;
    private UniEmitter<? super Taken> result;

    Intake(HttpServerRequest body, Path file, long limit, Worker worker) {
        this.body = body;
        this.file = file;
        this.limit = limit;
        this.worker = worker;
    }

    /** Whoever sends may be gone already; that is told to nobody who listens only now. */
    void start(UniEmitter<? super Taken> emitter) {
        result = emitter;
        body.exceptionHandler(lost -> fail(brokenOff()));
        body.handler(this::take);
        body.endHandler(nothing -> end());
        if (body.response().closed()) {
            fail(brokenOff());
        } else if (body.isEnded()) {
            end();
        } else {
            body.resume();
        }
    }

    private void take(Buffer data) {
        size += data.length();
        if (failure != null) {
            pourAway();
        } else if (size > limit) {
            fail(Problem.of(ProblemType.BODY_TOO_LARGE, "content-too-large", String.valueOf(limit >> 20)));
        } else {
            piece.appendBuffer(data);
            writeWhenDue();
        }
    }

    private void end() {
        if (!ended) {
            ended = true;
            writeWhenDue();
        }
    }

    /** The first reason counts; what is being written is waited for before the file is removed. */
    private void fail(Throwable reason) {
        if (failure == null && !(ended && !writing && piece == null)) {
            failure = reason;
            if (!writing) {
                abandon();
            }
        }
    }

    private void writeWhenDue() {
        if (writing || failure != null || piece == null) {
            return;
        }
        if (piece.length() >= PIECE || ended) {
            Buffer due = piece;
            boolean last = ended;
            piece = last ? null : Buffer.buffer();
            writing = true;
            body.pause();
            worker.future(() -> write(due, last)).onComplete(written -> written(written.cause(), last));
        }
    }

    private void written(Throwable problem, boolean last) {
        writing = false;
        if (problem != null && failure == null) {
            failure = problem;
        }
        if (failure != null) {
            abandon();
        } else if (last) {
            result.complete(new Taken(file, size, HexFormat.of().formatHex(digest.digest())));
        } else {
            body.resume();
            writeWhenDue();
        }
    }

    private void abandon() {
        piece = null;
        body.resume();
        worker.future(this::remove).onComplete(removed -> result.fail(failure));
    }

    /** Whoever still sends reads our answer when done; nobody sends without end. */
    private void pourAway() {
        if (size > 2 * limit) {
            body.connection().close();
        }
    }

    private Void write(Buffer due, boolean last) throws IOException {
        if (channel == null) {
            channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        }
        ByteBuffer bytes = ByteBuffer.wrap(due.getBytes());
        digest.update(bytes.array());
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
        if (last) {
            channel.force(true);
            channel.close();
        }
        return null;
    }

    private Void remove() throws IOException {
        if (channel != null) {
            channel.close();
        }
        Files.deleteIfExists(file);
        return null;
    }

    private static Problem brokenOff() {
        return Problem.of(ProblemType.MALFORMED_REQUEST, "content-broke-off");
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JVM has SHA-256", impossible);
        }
    }
}
