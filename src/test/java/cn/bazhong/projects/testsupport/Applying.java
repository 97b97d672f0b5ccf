package cn.bazhong.projects.testsupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** One application on its way, told step by step. Each step has to succeed; what must fail is asked for by hand. */
public final class Applying {
    private final Person owner;
    private final int year;
    private JsonPath application;

    private Applying(Person owner, int year, JsonPath application) {
        this.owner = owner;
        this.year = year;
        this.application = application;
    }

    /** A draft for the list of that year, empty. */
    public static Applying begin(Person owner, String list, int year) {
        return new Applying(owner, year, owner.post("/applications", Map.of("listId", list, "classified", false))
                .then().statusCode(201).extract().jsonPath());
    }

    /** A draft made for a project that was not listed. */
    public static Applying again(Person owner, String list, int year, String project) {
        return new Applying(owner, year, owner.post("/applications", Map.of("listId", list, "classified", false,
                "projectId", project)).then().statusCode(201).extract().jsonPath());
    }

    /** One that is under way already. */
    public static Applying of(Person owner, int year, String id) {
        return new Applying(owner, year, owner.get("/applications/" + id).then().statusCode(200).extract().jsonPath());
    }

    /** The same application in the hands of somebody else, as it stands now. */
    public Applying by(Person other) {
        return of(other, year, id());
    }

    public String id() {
        return application.getString("id");
    }

    public String projectId() {
        return application.getString("projectId");
    }

    public long version() {
        return application.getLong("version");
    }

    public JsonPath seen() {
        return application;
    }

    public String path(String deed) {
        return "/applications/" + id() + deed;
    }

    public Applying read() {
        application = owner.get(path("")).then().statusCode(200).extract().jsonPath();
        return this;
    }

    /** Fills in everything, with some change. */
    public Applying write(String name, Consumer<ObjectNode> change) {
        ObjectNode profile = SampleProfiles.forYear(year).put("name", name);
        change.accept(profile);
        return save(profile);
    }

    public Applying write(String name) {
        return write(name, same -> { });
    }

    public Applying save(JsonNode profile) {
        application = trySave(profile).then().statusCode(200).extract().jsonPath();
        return this;
    }

    public Response trySave(JsonNode profile) {
        return owner.put(path("/profile"), version(), profile.toString());
    }

    public Applying submit() {
        application = trySubmit().then().statusCode(200).extract().jsonPath();
        return this;
    }

    public Response trySubmit() {
        return owner.post(path("/submission"), version(), "{}");
    }

    public Applying withdraw() {
        application = tryWithdraw().then().statusCode(200).extract().jsonPath();
        return this;
    }

    public Response tryWithdraw() {
        return owner.post(path("/withdrawal"), version(), Map.of("reason", "建设内容并入其他项目"));
    }

    /** Whoever screens it looks at all eight declarations and disputes some. */
    public Applying confirm(Person screening, Integer... disputed) {
        tryConfirm(screening, IntStream.rangeClosed(1, 8).mapToObj(item -> word(item,
                !Arrays.asList(disputed).contains(item))).toList()).then().statusCode(200);
        return read();
    }

    public Response tryConfirm(Person screening, List<Map<String, Object>> words) {
        long now = screening.get(path("")).then().statusCode(200).extract().jsonPath().getLong("version");
        return screening.put(path("/negative-list-confirmations"), now, Map.of("confirmations", words));
    }

    public static Map<String, Object> word(int item, boolean confirmed) {
        Map<String, Object> word = new HashMap<>(Map.of("item", item, "confirmed", confirmed));
        word.put("remark", confirmed ? null : "与申报内容不一致");
        return word;
    }

    public Applying accept(Person screening) {
        conclude(screening, Map.of("outcome", "AGREED")).then().statusCode(200);
        return read();
    }

    public Applying giveBack(Person screening, String field, String reason) {
        conclude(screening, Map.of("outcome", "RETURNED", "opinion", "请修改后重新提交",
                "returnedFields", List.of(Map.of("field", field, "reason", reason)))).then().statusCode(200);
        return read();
    }

    public Applying refuse(Person screening) {
        conclude(screening, Map.of("outcome", "DISAGREED", "opinion", "与已建系统重复")).then().statusCode(200);
        return read();
    }

    /** Concludes the step that waits. */
    public Response conclude(Person screening, Map<String, Object> decision) {
        String step = screening.get(path("")).then().statusCode(200).extract().jsonPath().getString("waitsFor.id");
        long now = screening.get("/steps/" + step).then().statusCode(200).extract().jsonPath().getLong("version");
        return screening.post("/steps/" + step + "/outcome", now, decision);
    }
}
