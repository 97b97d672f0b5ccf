package cn.bazhong.projects.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import javax.net.ssl.SSLSocket;

/** Another system that takes a connection, and says who it is only when it is told to. */
public final class LateHandshake implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 20_000;

    private final ServerSocket server;
    private final CountDownLatch told = new CountDownLatch(1);
    private final CompletableFuture<Boolean> ended;

    private LateHandshake(ServerSocket server) {
        this.server = server;
        this.ended = CompletableFuture.supplyAsync(this::serve);
    }

    public static LateHandshake open() {
        try {
            return new LateHandshake(new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return server.getLocalPort();
    }

    /** Whether the caller ends the connection once it has come about. */
    public boolean endsOnceItIsThere() {
        told.countDown();
        return ended.join();
    }

    private boolean serve() {
        try (Socket plain = server.accept()) {
            told.await();
            plain.setSoTimeout(PATIENCE_MILLIS);
            SSLSocket secure = (SSLSocket) Receiver.context(Receiver.Certificate.TRUSTED).getSocketFactory().createSocket(plain, null, true);
            secure.setUseClientMode(false);
            return secure.getInputStream().read() < 0;
        } catch (SocketTimeoutException stillThere) {
            return false;
        } catch (IOException over) {
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
