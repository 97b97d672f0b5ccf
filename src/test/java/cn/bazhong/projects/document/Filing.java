package cn.bazhong.projects.document;

import static io.restassured.RestAssured.given;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.project.ProjectProfile;
import cn.bazhong.projects.project.Projects;
import cn.bazhong.projects.testsupport.OnContext;
import cn.bazhong.projects.testsupport.SampleProfiles;
import cn.bazhong.projects.testsupport.Tokens;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.enterprise.inject.spi.CDI;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** A project of the education bureau and the documents filed on it. */
final class Filing {
    private static final int YEAR = 2010;
    private static final String DEPARTMENT = "511900-JYJ";
    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    static final String OWNER = Tokens.of("owner-" + DEPARTMENT, "张伟", DEPARTMENT, Role.PROJECT_OWNER);
    static final String STRANGER = Tokens.of("stranger", "何丽", "511900-GGZY", Role.PROJECT_OWNER);
    static final String OFFICE = Tokens.of("office", "李静", "511900-DSJ", Role.LEADING_GROUP_OFFICE);
    static final String GOVERNMENT = Tokens.of("gov", "陈静", "511900-ZFB", Role.MUNICIPAL_GOVERNMENT);
    static final String AUDIT = Tokens.of("audit", "周敏", "511900-SJJ", Role.AUDIT);

    private final String project;

    /** What came back. */
    record Answer(int status, byte[] body, Map<String, String> headers) {
        String header(String name) {
            return headers.get(name.toLowerCase());
        }

        JsonPath json() {
            return new JsonPath(new String(body, java.nio.charset.StandardCharsets.UTF_8));
        }
    }

    private Filing(String project) {
        this.project = project;
    }

    /** On a project of its own, registered without an application, so that no annual list knows it. */
    static Filing onNewProject(String name) {
        Projects projects = CDI.current().select(Projects.class).get();
        ObjectMapper json = CDI.current().select(ObjectMapper.class).get();
        ProjectProfile profile = json.convertValue(SampleProfiles.forYear(2027).put("name", name), ProjectProfile.class);
        Actor actor = new Actor("owner-" + DEPARTMENT, "张伟", DEPARTMENT, Set.of(Role.PROJECT_OWNER));
        return new Filing(OnContext.inTransaction(() -> projects.register(YEAR, DEPARTMENT, "511900", profile, actor))
                .id().toString());
    }

    String project() {
        return project;
    }

    Response announce(String token, String type, String fileName, long size) {
        return announce(token, type, fileName, size, null);
    }

    Response announce(String token, String type, String fileName, long size, String digest) {
        Map<String, Object> file = new HashMap<>(Map.of("fileName", fileName, "size", size));
        file.put("digest", digest);
        return as(token).body(Map.of("type", type, "title", "标题 " + fileName, "file", file))
                .post("/api/v1/projects/" + project + "/documents");
    }

    /** Announced by its owner. @return the document */
    JsonPath announced(String fileName, long size) {
        return announce(OWNER, "FEASIBILITY_STUDY", fileName, size).then().statusCode(201).extract().jsonPath();
    }

    /** @return the document with its first version stored */
    JsonPath stored(String fileName, byte[] content) {
        String version = announced(fileName, content.length).getString("versions[0].id");
        Answer answer = put(OWNER, version, content);
        if (answer.status() != 200) {
            throw new AssertionError(answer.status() + " " + new String(answer.body(), java.nio.charset.StandardCharsets.UTF_8));
        }
        return answer.json();
    }

    Response announceNext(String token, JsonPath document, String fileName, long size) {
        return as(token).header("If-Match", "\"" + document.getLong("version") + "\"")
                .body(Map.of("fileName", fileName, "size", size))
                .post("/api/v1/documents/" + document.getString("id") + "/versions");
    }

    static Response read(String token, String document) {
        return as(token).get("/api/v1/documents/" + document);
    }

    Response list(String token, String query) {
        return as(token).get("/api/v1/projects/" + project + "/documents" + query);
    }

    static Answer put(String token, String version, byte[] content) {
        return put(token, version, HttpRequest.BodyPublishers.ofByteArray(content));
    }

    static Answer put(String token, String version, HttpRequest.BodyPublisher content) {
        return send(request(token, version).PUT(content).header("Content-Type", "application/octet-stream")
                .header("Accept-Language", "en").build());
    }

    static Answer content(String token, String version, String... headers) {
        HttpRequest.Builder request = request(token, version).GET();
        return send((headers.length == 0 ? request : request.headers(headers)).build());
    }

    private static HttpRequest.Builder request(String token, String version) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/api/v1/document-versions/" + version
                + "/content")).header("Authorization", "Bearer " + token);
    }

    private static Answer send(HttpRequest request) {
        try {
            HttpResponse<byte[]> answer = CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray());
            Map<String, String> headers = new HashMap<>();
            answer.headers().map().forEach((name, values) -> headers.put(name.toLowerCase(), String.join(",", values)));
            return new Answer(answer.statusCode(), answer.body(), headers);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static io.restassured.specification.RequestSpecification as(String token) {
        return given().auth().oauth2(token).header("Accept-Language", "en").contentType("application/json");
    }
}
