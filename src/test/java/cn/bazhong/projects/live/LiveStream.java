package cn.bazhong.projects.live;

import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.testsupport.Tokens;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Iterator;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** An open page, as far as it is told of changes. */
final class LiveStream implements AutoCloseable {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final int PATIENCE_SECONDS = 20;

    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();
    private final Stream<String> lines;

    private LiveStream(HttpResponse<Stream<String>> response) {
        lines = response.body();
        Thread reader = new Thread(() -> read(lines.iterator()), "live stream");
        reader.setDaemon(true);
        reader.start();
    }

    static LiveStream open(String person, String department, Role role, String query) {
        return open(person, department, role, query, "2026-11-01");
    }

    /** @param day on which the page is opened */
    static LiveStream open(String person, String department, Role role, String query, String day) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/api/v1/live" + query))
                .header("X-Portal-Clock", day + "T02:00:00Z").header("Authorization", "Bearer " + Tokens.of(person, "测试", department, role)).build();
        try {
            return new LiveStream(CLIENT.send(request, HttpResponse.BodyHandlers.ofLines()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What comes next but for the pulse. */
    String next() throws InterruptedException {
        String hint = told.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        return hint == null ? "nothing" : hint;
    }

    private void read(Iterator<String> all) {
        try {
            while (all.hasNext()) {
                String line = all.next();
                if (line.startsWith("data:")) {
                    told.add(line.substring("data:".length()).strip());
                }
            }
        } catch (RuntimeException closed) {
            told.add("closed");
        }
    }

    @Override
    public void close() {
        lines.close();
    }
}
