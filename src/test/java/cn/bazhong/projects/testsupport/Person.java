package cn.bazhong.projects.testsupport;

import static io.restassured.RestAssured.given;

import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.spreadsheet.Xlsx;
import io.restassured.builder.ResponseBuilder;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Somebody at the portal on some day, in one language: what a scenario is told with. */
public final class Person {
    private static final String API = "/api/v1";

    private final String token;
    private final String instant;
    private final String language;
    private final Map<String, String> headers;

    private Person(String token, String instant, String language, Map<String, String> headers) {
        this.token = token;
        this.instant = instant;
        this.language = language;
        this.headers = headers;
    }

    public static Person of(String id, String name, String department, Role... roles) {
        return new Person(Tokens.of(id, name, department, roles), null, "zh-CN", Map.of());
    }

    /** Somebody who applies for a department. */
    public static Person owner(String department) {
        return of("owner-" + department, "张伟", department, Role.PROJECT_OWNER);
    }

    /** The leading group office. */
    public static Person office() {
        return of("office", "李静", "511900-DSJ", Role.LEADING_GROUP_OFFICE);
    }

    /** The vice-mayor in charge, who chairs the review committee. */
    public static Person chair() {
        return of("chair", "赵敏", "511900-ZFB", Role.COMMITTEE_CHAIR);
    }

    /** A system of that name speaking for a department. */
    public static Person system(String client, String department, String... scopes) {
        return new Person(Tokens.service(client, department, scopes), null, "zh-CN", Map.of());
    }

    /** A service account speaking for a department. */
    public static Person service(String department, String... scopes) {
        return system("client-" + department, department, scopes);
    }

    /** At nine in the morning of a day in Bazhong. */
    public Person on(String day) {
        return new Person(token, day + "T01:00:00Z", language, headers);
    }

    public String token() {
        return token;
    }

    /** At a moment, as UTC has it. */
    public Person at(String moment) {
        return new Person(token, moment, language, headers);
    }

    public Person inEnglish() {
        return new Person(token, instant, "en", headers);
    }

    public Person withKey(String idempotencyKey) {
        return new Person(token, instant, language, Map.of("Idempotency-Key", idempotencyKey));
    }

    /** In the place of a colleague, under a delegation. */
    public Person under(String delegation) {
        return new Person(token, instant, language, Map.of("X-Acting-For", delegation));
    }

    public Response get(String path) {
        return request().get(API + path);
    }

    /** What is handed out as a workbook. */
    public Response workbook(String path) {
        return request().header("Accept", Xlsx.MEDIA_TYPE).get(API + path);
    }

    /** A whole list as one page: what other tests made meanwhile pushes nothing off it. */
    public Response all(String path) {
        String from = path + (path.contains("?") ? "&" : "?") + "limit=100";
        List<Object> items = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            JsonPath page = get(from + cursor).then().statusCode(200).extract().jsonPath();
            items.addAll(page.getList("items"));
            cursor = page.getString("nextCursor") == null ? null : "&cursor=" + page.getString("nextCursor");
        }
        return new ResponseBuilder().setStatusCode(200).setContentType(ContentType.JSON)
                .setBody(new JsonObject(Map.of("items", items)).encode()).build();
    }

    /** Something new. */
    public Response post(String path, Object body) {
        return request().contentType(ContentType.JSON).body(body).post(API + path);
    }

    /** A deed on what was read in that version. */
    public Response post(String path, long version, Object body) {
        return tagged(version).body(body).post(API + path);
    }

    public Response put(String path, long version, Object body) {
        return tagged(version).body(body).put(API + path);
    }

    /** The content of a document. */
    public Response putText(String path, String text) {
        return request().contentType("text/plain; charset=UTF-8").body(text).put(API + path);
    }

    public Response putFile(String path, byte[] content) {
        return request().contentType("application/octet-stream").body(content).put(API + path);
    }

    /**
     * A call written out.
     *
     * @param version of what it is about, or {@code null} where it says none
     * @param body    or {@code null}
     */
    public Response send(String verb, String path, Long version, Object body) {
        RequestSpecification request = version == null ? request() : request().header("If-Match", "\"" + version + "\"");
        return (body == null ? request : request.contentType(ContentType.JSON).body(body)).request(verb, API + path);
    }

    private RequestSpecification tagged(long version) {
        return request().contentType(ContentType.JSON).header("If-Match", "\"" + version + "\"");
    }

    private RequestSpecification request() {
        RequestSpecification request = given().auth().oauth2(token).header("Accept-Language", language).headers(headers);
        return instant == null ? request : request.header("X-Portal-Clock", instant);
    }
}
