package cn.bazhong.projects.http;

import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.bazhong.projects.testsupport.Applying;
import cn.bazhong.projects.testsupport.Person;
import cn.bazhong.projects.testsupport.SampleProfiles;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What a unit has and does from the call to the published list, so that others can try to get at it: every call is made by
 * those whose matter it is, and must then succeed.
 */
final class UnitsWay {
    private final Unit unit;
    private final Visit visit;
    private String list;

    UnitsWay(Unit unit, Visit visit) {
        this.unit = unit;
        this.visit = visit;
    }

    void go() {
        on(8, 10);
        delegate();
        openTheCall();
        new UnitsSystems(this).allow();
        new UnitsImports(this).take();
        Applying first = apply("不外传一号");
        screen(first);
        String second = accepted("不外传二号");
        withdraw();
        compose(second);
        readAllLists();
        on(10, 8);
        submit();
        new UnitsSessions(this).sit();
        readAllLists();
        decide();
        new UnitsChanges(this).make();
        readAllLists();
        rules();
        new UnitsWebhooks(this).look();
    }

    Unit unit() {
        return unit;
    }

    String list() {
        return list;
    }

    Visit visit() {
        return visit;
    }

    void on(int month, int day) {
        visit.on(day(month, day));
    }

    String day(int month, int day) {
        return LocalDate.of(unit.year() - 1, month, day).toString();
    }

    /** A call that has to succeed for those whose it is. */
    JsonPath done(String operation, Person by, Long version, Object body, Object... ids) {
        Response answer = visit.call(operation, by, version, body, ids);
        assertTrue(answer.statusCode() / 100 == 2, operation + " is answered " + answer.statusCode() + " " + answer.asString());
        return answer.jsonPath();
    }

    JsonPath read(String operation, Person by, Object... ids) {
        return done(operation, by, null, null, ids);
    }

    /** One that gets past the question whose it is, and ends on another ground. */
    void refusedOtherwise(int status, String operation, Person by, Long version, Object body, Object... ids) {
        Response answer = visit.call(operation, by, version, body, ids);
        assertTrue(answer.statusCode() == status, operation + " is answered " + answer.statusCode() + " " + answer.asString());
    }

    private void delegate() {
        done("POST /me/reminders", unit.second(), null, Map.of("mail", true));
        Map<String, Object> given = Map.of("delegate", unit.jurisdiction() + "-office-2", "roles", List.of("LEADING_GROUP_OFFICE"),
                "firstDay", day(8, 10), "lastDay", day(8, 20), "reason", "公休");
        String id = visit.secret(done("POST /delegations", unit.office(), null, given).getString("id"));
        JsonPath one = read("GET /delegations/{id}", unit.second(), id);
        done("POST /delegations/{id}/revocation", unit.office(), one.getLong("version"), Map.of("reason", "提前返岗"), id);
        visit.read("/delegations?received=true");
    }

    private void openTheCall() {
        Map<String, Object> call = Map.of("year", unit.year(), "opensOn", day(8, 1), "closesOn", day(9, 30));
        list = done("POST /annual-lists", unit.office(), null, call).getString("id");
        JsonPath opened = read("GET /annual-lists/{id}", unit.office(), list);
        read("GET /annual-lists/{id}/lines", unit.office(), list);
        read("GET /annual-lists/{id}/sheet", unit.office(), list);
        read("GET /annual-lists/{id}/procedure", unit.office(), list);
        done("PUT /annual-lists/{id}/call", unit.office(), opened.getLong("version"),
                Map.of("opensOn", day(8, 1), "closesOn", day(9, 29)), list);
    }

    private Applying apply(String name) {
        Map<String, Object> begin = Map.of("listId", list, "classified", false);
        JsonPath draft = done("POST /applications", unit.owner(), null, begin);
        String id = visit.secret(draft.getString("id"));
        visit.secret(name);
        read("GET /applications/{id}", unit.owner(), id);
        String profile = SampleProfiles.forYear(unit.year()).put("name", name).toString();
        done("POST /applications/screenings", unit.owner(), null, "{\"listId\":\"" + list + "\",\"profile\":" + profile + "}");
        JsonPath written = done("PUT /applications/{id}/profile", unit.owner(), draft.getLong("version"), profile, id);
        done("POST /applications/{id}/submission", unit.owner(), written.getLong("version"), "{}", id);
        read("GET /applications/{id}/submissions", unit.owner(), id);
        read("GET /applications/{id}/procedure", unit.owner(), id);
        return Applying.of(unit.owner().on(day(8, 10)), unit.year(), id);
    }

    private void screen(Applying applying) {
        String project = visit.secret(applying.projectId());
        String step = visit.secret(applying.seen().getString("waitsFor.id"));
        JsonPath seen = read("GET /steps/{id}", unit.office(), step);
        String paper = visit.secret(done("POST /steps/{id}/paper-registrations", unit.second(), seen.getLong("version"),
                Map.of("decision", Map.of("outcome", "DISAGREED", "opinion", "重复"), "decisionDate", day(8, 10),
                        "documentNumber", "大数〔2066〕7号", "signatory", "李某某"), step).getString("id"));
        JsonPath registered = read("GET /paper-registrations/{id}", unit.office(), paper);
        visit.read("/inbox?box=PAPER_CHECK");
        done("POST /paper-registrations/{id}/check", unit.office(), registered.getLong("version"),
                Map.of("confirmed", false, "reason", "文号有误"), paper);
        assign(step);
        done("PUT /applications/{id}/negative-list-confirmations", unit.office(), applying.read().version(),
                Map.of("confirmations", IntStream.rangeClosed(1, 8).mapToObj(item -> Applying.word(item, true)).toList()),
                applying.id());
        agree(unit.office(), step);
        for (String below : List.of("", "/baselines", "/events", "/procedures")) {
            read("GET /projects/{id}" + below, unit.owner(), project);
        }
        file(project);
        visit.call("POST /applications#ofAnothersProject", unit.owner(), null,
                Map.of("listId", list, "classified", false, "projectId", project));
    }

    /** A document of the project, in two versions; their content is JSON, which is text, too. */
    private void file(String project) {
        String content = "{\"a\":1}";
        Map<String, Object> file = Map.of("fileName", "不外传.txt", "size", content.length());
        JsonPath announced = done("POST /projects/{id}/documents", unit.owner(), null,
                Map.of("type", "PROPOSAL", "title", visit.secret("不外传的建议书"), "file", file), project);
        String document = visit.secret(announced.getString("id"));
        String first = visit.secret(announced.getString("versions[0].id"));
        JsonPath stored = done("PUT /document-versions/{id}/content", unit.owner(), null, content, first);
        read("GET /document-versions/{id}/content", unit.owner(), first);
        read("GET /projects/{id}/documents", unit.owner(), project);
        read("GET /documents/{id}", unit.owner(), document);
        done("POST /documents/{id}/versions", unit.owner(), stored.getLong("version"), file, document);
    }

    /** To a colleague, who might hand it over; but not to themselves. */
    private void assign(String step) {
        String colleague = unit.jurisdiction() + "-office-2";
        done("POST /steps/{id}/assignment", unit.office(), version(unit.office(), "/steps/" + step),
                Map.of("personId", colleague), step);
        read("GET /people?department={code}", unit.office(), unit.jurisdiction() + "-DSJ");
        read("GET /people/{id}/handover", unit.office(), colleague);
        refusedOtherwise(422, "POST /people/{id}/handover", unit.second(), null, Map.of("to", colleague, "reason", "岗位调整"),
                colleague);
    }

    private void agree(Person organ, String step) {
        done("POST /steps/{id}/outcome", organ, version(organ, "/steps/" + step), Map.of("outcome", "AGREED"), step);
    }

    private String accepted(String name) {
        Applying applying = Applying.begin(unit.owner().on(day(8, 11)), list, unit.year()).write(visit.secret(name)).submit()
                .confirm(unit.office().on(day(8, 11))).accept(unit.office().on(day(8, 11)));
        visit.secret(applying.id());
        return visit.secret(applying.projectId());
    }

    private void withdraw() {
        Applying applying = Applying.begin(unit.owner().on(day(8, 12)), list, unit.year()).write(visit.secret("不外传三号")).submit();
        done("POST /applications/{id}/withdrawal", unit.owner(), applying.version(), Map.of("reason", "并入其他项目"),
                visit.secret(applying.id()));
    }

    private void compose(String project) {
        List<String> entered = read("GET /annual-lists/{id}/lines", unit.office(), list).getList("items.id");
        entered.forEach(visit::secret);
        for (boolean included : List.of(false, true)) {
            JsonPath lines = unit.office().on(day(8, 12)).get("/annual-lists/" + list + "/lines").jsonPath();
            String line = "items.find { it.projectId == '" + project + "' }";
            done("PUT /annual-lists/{id}/lines/{lineId}/inclusion", unit.office(), lines.getLong(line + ".version"),
                    Map.of("included", included, "reason", "另行研究"), list, lines.getString(line + ".id"));
        }
        done("PUT /annual-lists/{id}/ranking", unit.office(), version(unit.office(), "/annual-lists/" + list),
                Map.of("lines", entered), list);
    }

    private void submit() {
        done("POST /annual-lists/{id}/submission", unit.office(), version(unit.office(), "/annual-lists/" + list), null, list);
    }

    private void decide() {
        agree(unit.chair(), unit.office().get("/annual-lists/" + list).path("stepId"));
        for (Person organ : List.of(unit.government(), unit.party())) {
            List<Map<String, Object>> agreed = unit.office().get("/annual-lists/" + list + "/lines").jsonPath()
                    .<Map<String, Object>>getList("items").stream().map(line -> Map.of("item", line.get("id"), "version",
                            line.get("version"), "verdict", "AGREE")).toList();
            done("POST /annual-lists/{id}/decisions", organ, version(unit.office(), "/annual-lists/" + list),
                    Map.of("decisions", agreed), list);
        }
        readAllLists();
        done("POST /annual-lists/{id}/publication", unit.office(), version(unit.office(), "/annual-lists/" + list), null, list);
    }

    /** Who enters what else holds for the unit; with a version that is long past, so that nothing is changed. */
    private void rules() {
        String code = unit.jurisdiction();
        read("GET /departments/{code}/restrictions", unit.owner(), unit.ownerCode());
        refusedOtherwise(412, "PUT /jurisdictions/{code}/organs", unit.admin(), 4711L, Map.of("organs",
                List.of(Map.of("role", "AUDIT", "department", unit.ownerCode())), "reason", "试行"), code);
        Map<String, Object> policy = unit.admin().get("/policies/0180e8a6-0000-7000-8000-000000000001").path("policy");
        read("GET /departments/{code}/succession", unit.admin(), unit.ownerCode());
        refusedOtherwise(422, "POST /departments/{code}/succession", unit.admin(), null, Map.of("successor", unit.ownerCode(),
                "effectiveOn", "2027-01-01", "documentNumber", "编发〔2026〕12号"), unit.ownerCode());
        refusedOtherwise(422, "POST /departments", unit.admin(), null, Map.of("code", unit.ownerCode(), "name", "重复局", "nameEn",
                "Twice", "kind", "GOVERNMENT_ORGAN", "validFrom", "2027-01-01", "documentNumber", "编发〔2026〕13号"));
        refusedOtherwise(409, "POST /policies", unit.admin(), null, Map.of("jurisdiction", code, "effectiveFrom", "2022-05-23",
                "policy", policy, "reason", "试行"));
    }

    /** Every list that is open to all who sign in, as others see it now. */
    private void readAllLists() {
        for (String one : List.of("/projects?year=" + unit.year() + "&limit=100", "/projects?limit=100&count=true&q=不外传",
                "/projects?limit=100&owner=" + unit.ownerCode(), "/events?limit=100&owner=" + unit.ownerCode(), "/applications?limit=100",
                "/applications?limit=100&count=true&list=" + list, "/applications?limit=100&owner=" + unit.ownerCode(),
                "/annual-lists?limit=100", "/review-sessions?limit=100", "/review-sessions?limit=100&listId=" + list, "/inbox?box=TODO&limit=100",
                "/inbox?box=OBLIGATIONS&limit=100", "/inbox?box=RETURNED&limit=100",
                "/inbox?box=PAPER_CHECK&limit=100", "/inbox?box=DONE&limit=100", "/inbox?box=STARTED&limit=100",
                "/inbox/counts", "/articles/A11/holding-up?limit=100", "/articles/A8/holding-up?limit=100",
                "/articles/holding-up", "/articles", "/departments", "/jurisdictions", "/policies", "/calendar-years")) {
            visit.read(one);
        }
    }

    static long version(Person reader, String path) {
        return reader.get(path).jsonPath().getLong("version");
    }
}
