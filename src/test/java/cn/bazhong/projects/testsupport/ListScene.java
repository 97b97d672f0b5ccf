package cn.bazhong.projects.testsupport;

import static io.restassured.RestAssured.given;
import static io.restassured.config.JsonConfig.jsonConfig;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.Role;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** One annual list on its way, as its people take it there over the API. */
public final class ListScene {
    public static final String OFFICE = Tokens.of("lgo-1", "王敏", "511900-DSJ", Role.LEADING_GROUP_OFFICE);
    public static final String OFFICE_TOO = Tokens.of("lgo-2", "赵磊", "511900-DSJ", Role.LEADING_GROUP_OFFICE);
    public static final String CHAIR = Tokens.of("chair", "刘副市长", "511900-ZFB", Role.COMMITTEE_CHAIR);
    public static final String GOVERNMENT = Tokens.of("gov-1", "陈静", "511900-ZFB", Role.MUNICIPAL_GOVERNMENT);
    public static final String GOVERNMENT_TOO = Tokens.of("gov-2", "周强", "511900-ZFB", Role.MUNICIPAL_GOVERNMENT);
    public static final String PARTY = Tokens.of("party-1", "吴敏", "511900-SWB", Role.MUNICIPAL_PARTY_COMMITTEE);
    public static final String PARTY_TOO = Tokens.of("party-2", "郑洁", "511900-SWB", Role.MUNICIPAL_PARTY_COMMITTEE);
    public static final String OWNER = Tokens.of("owner", "李强", "511900-MZJ", Role.PROJECT_OWNER);
    public static final String OTHER_OWNER = Tokens.of("owner-2", "何丽", "511900-JYJ", Role.PROJECT_OWNER);
    public static final String AUDITOR = Tokens.of("audit", "孙审", "511900-SJJ", Role.AUDIT);
    public static final String EXPERT = Tokens.of("expert", "钱教授", "511900-BZZY", Role.REVIEW_EXPERT);
    public static final String MACHINE = Tokens.service("open-data", "511900-DSJ", "lists.read");
    public static final Actor OFFICE_ACTOR = new Actor("lgo-1", "王敏", "511900-DSJ", Set.of(Role.LEADING_GROUP_OFFICE));

    private final ListInside inside;
    private final int year;
    private LocalDate today;
    private String id;

    public ListScene(ListInside inside, int year) {
        this.inside = inside;
        this.year = year;
        this.today = LocalDate.of(year - 1, 8, 10);
    }

    /** A list whose call is open, with a line for each amount, all of one department. */
    public static ListScene collecting(ListInside inside, int year, String... amounts) {
        ListScene scene = new ListScene(inside, year);
        scene.open(null).statusCode(201);
        for (String amount : amounts) {
            scene.enter("511900-MZJ", amount);
        }
        return scene;
    }

    /** The same at the government, the committee having agreed to every line. */
    public static ListScene atTheCity(ListInside inside, int year, String... amounts) {
        ListScene scene = collecting(inside, year, amounts);
        scene.on(LocalDate.of(year - 1, 10, 8));
        scene.submit().statusCode(200);
        scene.concludeAll();
        scene.conclude(CHAIR, "AGREED", null).statusCode(200);
        return scene;
    }

    /** The same published, both organs of the city having agreed to every line. */
    public static ListScene published(ListInside inside, int year, String... amounts) {
        ListScene scene = atTheCity(inside, year, amounts);
        scene.approve();
        return scene;
    }

    /** An adjustment of this list, on the same day. */
    public ListScene adjustment(String ground, LocalDate opensOn, LocalDate closesOn) {
        Map<String, Object> asked = new HashMap<>();
        asked.put("ground", ground);
        asked.put("opensOn", opensOn == null ? null : opensOn.toString());
        asked.put("closesOn", closesOn == null ? null : closesOn.toString());
        ListScene scene = new ListScene(inside, year);
        scene.on(today);
        scene.id = post(OFFICE, path("/adjustments"), asked, null).statusCode(201).extract().path("id");
        return scene;
    }

    /** From its composition to publication, everybody agreeing to everything. */
    public void determine() {
        submit().statusCode(200);
        concludeAll();
        conclude(CHAIR, "AGREED", null).statusCode(200);
    }

    public void approve() {
        agreeExcept(GOVERNMENT).statusCode(200);
        agreeExcept(PARTY).statusCode(200);
        publish().statusCode(200);
    }

    public ValidatableResponse change(List<Map<String, Object>> changes) {
        return post(OFFICE, path("/lines"), Map.of("changes", changes), tag(list(OFFICE)));
    }

    public void on(LocalDate day) {
        today = day;
    }

    public LocalDate today() {
        return today;
    }

    public String id() {
        return id;
    }

    public int year() {
        return year;
    }

    public RequestSpecification as(String token) {
        return given().config(RestAssured.config().jsonConfig(jsonConfig().numberReturnType(NumberReturnType.BIG_DECIMAL)))
                .auth().oauth2(token).header("Accept-Language", "en")
                .header("X-Portal-Clock", today.atTime(10, 0).atZone(ZoneId.of("Asia/Shanghai")).toInstant().toString());
    }

    /** A call from August to the end of September of the year before. */
    public ValidatableResponse open(String ceiling) {
        Map<String, Object> call = terms(LocalDate.of(year - 1, 8, 1), LocalDate.of(year - 1, 9, 30), ceiling);
        call.put("year", year);
        ValidatableResponse answer = post(OFFICE, "/api/v1/annual-lists", call, null);
        if (answer.extract().statusCode() == 201) {
            id = answer.extract().path("id");
        }
        return answer;
    }

    public ValidatableResponse change(String ceiling, LocalDate closesOn) {
        return as(OFFICE).header("If-Match", tag(list(OFFICE))).contentType(ContentType.JSON)
                .body(terms(LocalDate.of(year - 1, 8, 1), closesOn, ceiling)).put(path("/call")).then();
    }

    private static Map<String, Object> terms(LocalDate opensOn, LocalDate closesOn, String ceiling) {
        Map<String, Object> terms = new HashMap<>();
        terms.put("opensOn", opensOn.toString());
        terms.put("closesOn", closesOn.toString());
        terms.put("ceiling", ceiling == null ? null : new BigDecimal(ceiling));
        return terms;
    }

    /** An accepted application of a department, as a line. */
    public UUID enter(String owner, String amount) {
        return inside.enter(UUID.fromString(id), owner, amount, false);
    }

    public UUID enterToDecide(String owner, String amount) {
        return inside.enter(UUID.fromString(id), owner, amount, true);
    }

    public ValidatableResponse submit() {
        return post(OFFICE, path("/submission"), null, tag(list(OFFICE)));
    }

    public ValidatableResponse include(UUID line, boolean included, String reason) {
        Map<String, Object> change = new HashMap<>();
        change.put("included", included);
        change.put("reason", reason);
        return as(OFFICE).header("If-Match", tag(line(line))).contentType(ContentType.JSON).body(change)
                .put(path("/lines/" + line + "/inclusion")).then();
    }

    /** What a session of the committee concluded on one line. */
    public void conclude(UUID line, String verdict, String amount, String reason) {
        inside.conclude(UUID.fromString(id), decision(line, verdict, amount, reason), today);
    }

    public void concludeAll() {
        lines(OFFICE).stream().filter(line -> line.get("standing").equals("PROPOSED") && line.get("included").equals(true))
                .forEach(line -> conclude(UUID.fromString((String) line.get("id")), "AGREE", null, "符合规划"));
    }

    /** Concludes the open step as a whole. */
    public ValidatableResponse conclude(String token, String outcome, String opinion) {
        Map<String, Object> decision = new HashMap<>(Map.of("outcome", outcome));
        decision.put("opinion", opinion);
        return post(token, "/api/v1/steps/" + stepId() + "/outcome", decision, stepTag());
    }

    public ValidatableResponse decide(String token, List<Map<String, Object>> decisions) {
        return post(token, path("/decisions"), Map.of("decisions", decisions), tag(list(OFFICE)));
    }

    @SafeVarargs
    public final ValidatableResponse decide(String token, Map<String, Object>... decisions) {
        return decide(token, List.of(decisions));
    }

    /** Agrees to everything that is due, except for what is decided otherwise. */
    @SafeVarargs
    public final ValidatableResponse agreeExcept(String token, Map<String, Object>... others) {
        return decide(token, agreementsExcept(others));
    }

    @SafeVarargs
    public final List<Map<String, Object>> agreementsExcept(Map<String, Object>... others) {
        Set<Object> otherwise = new HashSet<>(Stream.of(others).map(one -> one.get("item")).toList());
        List<Map<String, Object>> all = new ArrayList<>(List.of(others));
        lines(OFFICE).stream().filter(line -> !((List<?>) line.get("verdicts")).isEmpty())
                .filter(line -> !otherwise.contains(line.get("id")))
                .forEach(line -> all.add(decision(line, "AGREE", null, null)));
        return all;
    }

    /** The committee's agreement to every included line. */
    public List<Map<String, Object>> agreementsOnAll() {
        return lines(OFFICE).stream().map(line -> decision(line, "AGREE", null, null)).toList();
    }

    public ValidatableResponse publish() {
        return post(OFFICE, path("/publication"), null, tag(list(OFFICE)));
    }

    /** A decision on the line as it is now. */
    public Map<String, Object> decision(UUID line, String verdict, String amount, String reason) {
        return decision(line(line), verdict, amount, reason);
    }

    private static Map<String, Object> decision(Map<String, Object> line, String verdict, String amount, String reason) {
        Map<String, Object> decision = new HashMap<>();
        decision.put("item", line.get("id"));
        decision.put("version", line.get("version"));
        decision.put("verdict", verdict);
        decision.put("amount", amount == null ? null : new BigDecimal(amount));
        decision.put("reason", reason);
        return decision;
    }

    public Map<String, Object> list(String token) {
        return as(token).get(path("")).then().statusCode(200).extract().path("$");
    }

    public String state() {
        return (String) list(OFFICE).get("state");
    }

    public Map<String, Object> totals() {
        return as(OFFICE).get(path("")).then().statusCode(200).extract().path("totals");
    }

    /** Every line the reader sees, over as many pages as it takes. */
    public List<Map<String, Object>> lines(String token) {
        List<Map<String, Object>> all = new ArrayList<>();
        String cursor = null;
        do {
            RequestSpecification request = as(token).queryParam("limit", 100);
            var page = (cursor == null ? request : request.queryParam("cursor", cursor)).get(path("/lines")).then()
                    .statusCode(200).extract();
            all.addAll(page.path("items"));
            cursor = page.path("nextCursor");
        } while (cursor != null);
        return all;
    }

    public Map<String, Object> line(UUID line) {
        return lines(OFFICE).stream().filter(one -> one.get("id").equals(line.toString())).findFirst().orElseThrow();
    }

    public String stage(UUID line) {
        return as(OFFICE).get("/api/v1/projects/" + line(line).get("projectId")).then().statusCode(200).extract().path("stage");
    }

    public String stepId() {
        return (String) list(OFFICE).get("stepId");
    }

    public String stepTag() {
        return as(OFFICE).get("/api/v1/steps/" + stepId()).then().statusCode(200).extract().header("ETag");
    }

    public ValidatableResponse post(String token, String path, Object body, String tag) {
        RequestSpecification request = as(token);
        if (tag != null) {
            request = request.header("If-Match", tag);
        }
        return (body == null ? request : request.contentType(ContentType.JSON).body(body)).post(path).then();
    }

    public static String tag(Map<String, Object> versioned) {
        return "\"" + versioned.get("version") + "\"";
    }

    public String path(String below) {
        return "/api/v1/annual-lists/" + id + below;
    }
}
