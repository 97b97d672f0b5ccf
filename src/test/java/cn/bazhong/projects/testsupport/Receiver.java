package cn.bazhong.projects.testsupport;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** Another system that is told of events, over HTTPS, in whatever mood it is. */
public final class Receiver implements AutoCloseable {
    /** Whether whoever calls can trust it. */
    public enum Certificate { TRUSTED, STRANGER }

    private static final Path CERTIFICATES = Path.of("target/test-receivers");
    private static final String PASSWORD = "receiver";
    private static final int PATIENCE_SECONDS = 60;

    /** What it was told. */
    public record Call(String path, Map<String, String> headers, String body) {
    }

    /** What it answers to the next call. */
    public interface Mood {
        void answer(Call call, HttpExchange exchange) throws Exception;
    }

    private final BlockingQueue<Call> told = new LinkedBlockingQueue<>();
    private final List<Call> all = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final int port;
    private volatile Mood mood = answering(204);
    private HttpsServer server;

    private Receiver(int port) {
        this.port = port;
    }

    public static Receiver open() {
        makeCertificates();
        Receiver receiver = new Receiver(freePort());
        receiver.start(Certificate.TRUSTED);
        return receiver;
    }

    public String url() {
        return "https://localhost:" + port + "/events";
    }

    public int port() {
        return port;
    }

    public Receiver in(Mood other) {
        mood = other;
        return this;
    }

    public static Mood answering(int status) {
        return (call, exchange) -> exchange.sendResponseHeaders(status, -1);
    }

    public static Mood answering(int status, String header, String value) {
        return (call, exchange) -> {
            exchange.getResponseHeaders().add(header, value);
            exchange.sendResponseHeaders(status, -1);
        };
    }

    /** It comes back with another certificate, at the same address. */
    public void restart(Certificate certificate) {
        server.stop(0);
        start(certificate);
    }

    /** What it was told so far. */
    public List<Call> all() {
        return all;
    }

    /** What it is told next. */
    public Call next() throws InterruptedException {
        Call next = told.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (next == null) {
            throw new IllegalStateException("Not told anything more");
        }
        return next;
    }

    private void start(Certificate certificate) {
        try {
            server = HttpsServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port), 0);
            server.setHttpsConfigurator(new HttpsConfigurator(context(certificate)));
            server.setExecutor(threads);
            server.createContext("/", this::handle);
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void handle(HttpExchange exchange) throws IOException {
        Map<String, String> headers = exchange.getRequestHeaders().entrySet().stream()
                .collect(Collectors.toMap(header -> header.getKey().toLowerCase(), header -> header.getValue().get(0)));
        Call call = new Call(exchange.getRequestURI().toString(), headers,
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        all.add(call);
        told.add(call);
        try {
            mood.answer(call, exchange);
        } catch (Exception e) {
            throw new IOException(e);
        } finally {
            exchange.close();
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
        server.stop(0);
    }

    private static int freePort() {
        try (java.net.ServerSocket socket = new java.net.ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static SSLContext context(Certificate certificate) {
        try (InputStream file = Files.newInputStream(store(certificate))) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(file, PASSWORD.toCharArray());
            KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(store, PASSWORD.toCharArray());
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(keys.getKeyManagers(), null, null);
            return context;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path store(Certificate certificate) {
        return CERTIFICATES.resolve(certificate.name().toLowerCase() + ".p12");
    }

    /** The portal under test trusts the one and not the other. */
    private static synchronized void makeCertificates() {
        if (Files.exists(CERTIFICATES.resolve("trusted.pem"))) {
            return;
        }
        try {
            Files.createDirectories(CERTIFICATES);
            for (Certificate one : Certificate.values()) {
                keytool("-genkeypair", "-keyalg", "EC", "-validity", "36500", "-dname", "CN=" + one.name(), "-ext",
                        "san=dns:localhost,dns:receiver.invalid,ip:127.0.0.1", "-alias", "it", "-keystore", store(one).toString());
            }
            keytool("-exportcert", "-rfc", "-alias", "it", "-keystore", store(Certificate.TRUSTED).toString(), "-file",
                    CERTIFICATES.resolve("trusted.pem").toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void keytool(String... arguments) throws IOException {
        List<String> command = new java.util.ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "keytool").toString()));
        command.addAll(List.of(arguments));
        command.addAll(List.of("-storetype", "PKCS12", "-storepass", PASSWORD));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new IllegalStateException(said);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
