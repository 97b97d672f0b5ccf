package cn.bazhong.projects.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Single requests to a running portal as a demo account, sent exactly as written. */
final class Api {
    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5)).build();

    private final URI address;
    private final Function<String, String> tokens;

    /** What came back. */
    record Answer(int status, String body) {
        JsonNode json() {
            try {
                return Json.MAPPER.readTree(body);
            } catch (IOException e) {
                throw new UncheckedIOException(body, e);
            }
        }
    }

    /** @param tokens access token by user name */
    Api(URI address, Function<String, String> tokens) {
        this.address = address;
        this.tokens = tokens;
    }

    Answer get(String user, String path) {
        return send(user, HttpRequest.newBuilder(address.resolve(path)).GET(), Map.of());
    }

    /** A deed that has to succeed. */
    JsonNode send(String user, String verb, String path, String body, Map<String, String> headers) {
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.put("Content-Type", "application/json");
        Answer answer = send(user, HttpRequest.newBuilder(address.resolve(path)).method(verb, BodyPublishers.ofString(body)),
                all);
        if (answer.status() >= 300) {
            throw new IllegalStateException(verb + " " + path + " by " + user + ": " + answer);
        }
        return answer.json();
    }

    boolean answers(String user, String path) {
        try {
            return get(user, path).status() == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    private Answer send(String user, HttpRequest.Builder request, Map<String, String> headers) {
        headers.forEach(request::header);
        request.header("Authorization", "Bearer " + tokens.apply(user)).timeout(Duration.ofMinutes(2));
        try {
            HttpResponse<String> answer = CLIENT.send(request.build(), BodyHandlers.ofString());
            return new Answer(answer.statusCode(), answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
