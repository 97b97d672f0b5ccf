package cn.bazhong.projects.testsupport;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.Map;

/** Thousands of small requests to the portal under test, sent exactly as written. */
public final class PlainHttp {
    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final Map<String, String> headers = new LinkedHashMap<>();
    private String body;

    /** What came back. */
    public record Answer(int status, String contentType, String body) {
        /** Whether it is a problem answer that says the same status. */
        public boolean isProblem() {
            return contentType.startsWith("application/problem+json") && body.contains("\"status\":" + status)
                    && body.contains("\"type\":\"urn:bazhong:") && body.contains("\"title\":\"");
        }
    }

    private PlainHttp() {
    }

    /** @param token access token, or {@code null} for nobody */
    public static PlainHttp as(String token) {
        PlainHttp request = new PlainHttp();
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    public PlainHttp header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    public PlainHttp json(String text) {
        body = text;
        return header("Content-Type", "application/json");
    }

    public PlainHttp body(String type, String text) {
        body = text;
        return header("Content-Type", type);
    }

    public Answer send(String verb, String pathAndQuery) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + pathAndQuery))
                .method(verb, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        headers.forEach(request::header);
        try {
            HttpResponse<String> answer = CLIENT.send(request.build(), BodyHandlers.ofString());
            return new Answer(answer.statusCode(), answer.headers().firstValue("Content-Type").orElse(""), answer.body());
        } catch (IOException e) {
            throw new IllegalStateException(verb + " " + pathAndQuery, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
