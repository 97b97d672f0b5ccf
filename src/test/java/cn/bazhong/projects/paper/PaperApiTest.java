package cn.bazhong.projects.paper;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.testsupport.AtOnce;
import cn.bazhong.projects.testsupport.Database;
import cn.bazhong.projects.testsupport.IncidentScene;
import cn.bazhong.projects.testsupport.ExecutionScene;
import cn.bazhong.projects.testsupport.OversightScene;
import cn.bazhong.projects.testsupport.PaperScene;
import cn.bazhong.projects.testsupport.Person;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import cn.bazhong.projects.testsupport.Statements;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How papers are issued, kept, revoked and verified. */
@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class PaperApiTest {
    private static final String OWNER = "511900-RSJ";

    @Test
    void anIssuedCopyIsKeptByItsDigestAndNeverChanges() throws Exception {
        OversightScene scene = ordered("巴智慧办〔2026〕201号");
        JsonPath issued = papers(scene).issue(scene.office(), "RECTIFICATION_ORDER", "巴智慧办〔2026〕201号");
        String id = issued.getString("id");
        Response content = scene.owner().get("/papers/" + id + "/content").then().statusCode(200)
                .header("Content-Disposition", containsString("attachment")).extract().response();
        assertEquals(issued.getString("digest"), digest(content.asByteArray()));
        assertEquals("\"" + issued.getString("digest") + "\"", content.header("ETag"));
        scene.does(scene.office(), "/extension", Map.of("deadline", "2026-06-30", "reason", "延期")).then().statusCode(200);
        assertArrayEquals(content.asByteArray(), scene.owner().get("/papers/" + id + "/content").asByteArray());
        for (String change : List.of("number = 'x'", "digest = repeat('0', 64)", "state = 'AWAITED'", "issued_on = '2020-01-01'")) {
            assertThrows(IllegalStateException.class, () -> Database.execute("update paper set " + change + " where id = '" + id + "'"),
                    change);
        }
        assertThrows(IllegalStateException.class, () -> Database.execute("delete from paper where id = '" + id + "'"));
        scene.owner().get("/projects/" + scene.project() + "/events?limit=100").then().body(
                "items.find { it.type == 'PAPER_ISSUED' }.summary", containsString(issued.getString("digest")),
                "items.find { it.type == 'PAPER_ISSUED' }.article", equalTo("A43"));
    }

    @Test
    void theOrganAloneDrawsUpIssuesAndRevokes() {
        OversightScene scene = ordered("巴智慧办〔2026〕202号");
        PaperScene papers = papers(scene);
        Map<String, Object> asked = papers.asked(scene.office(), "RECTIFICATION_ORDER", "巴智慧办〔2026〕202号");
        String draft = "/matters/RECTIFICATION/" + scene.order() + "/papers/draft?kind=RECTIFICATION_ORDER&part=" + scene.order();
        assertEquals(List.of(), papers.offered(scene.finance()));
        for (Person other : List.of(scene.owner(), scene.finance(), Person.of("dsj", "舒管理", "511900-DSJ", Role.DATA_ADMINISTRATION)
                .on(scene.day()))) {
            other.get(draft).then().statusCode(403).body("article", equalTo("A43"));
            other.post("/papers", asked).then().statusCode(403);
        }
        Person stranger = Person.owner("511900-GGZY").on(scene.day());
        stranger.get(draft).then().statusCode(404);
        stranger.post("/papers", asked).then().statusCode(404);
        stranger.get("/matters/RECTIFICATION/" + scene.order() + "/papers").then().statusCode(404);
        String id = papers.issue(scene.office(), "RECTIFICATION_ORDER", "巴智慧办〔2026〕202号").getString("id");
        stranger.get("/papers/" + id).then().statusCode(404);
        stranger.get("/papers/" + id + "/content").then().statusCode(404);
        scene.owner().post("/papers/" + id + "/revocation", 0, Map.of("reason", "不服")).then().statusCode(403);
    }

    @Test
    void aNumberHasItsFormAndStandsOnceForAnOrgan() {
        PaperScene first = suspended();
        Person office = Person.office().on("2026-03-02");
        for (String wrong : List.of("巴智慧办(2026)203号", "巴智慧办〔2026〕0203号", "〔2026〕203号", "巴智慧办〔26〕203号", "巴智慧办〔2026〕203")) {
            first.tryIssue(office, "SUSPENSION", wrong).then().statusCode(422).body("violations.field", hasItem("number"),
                    "violations[0].message", containsString("六角括号"));
        }
        first.tryIssue(office, "SUSPENSION", "巴智慧办〔2026〕203号", "issuedOn", "2026-03-03").then().statusCode(422)
                .body("violations.field", hasItem("issuedOn"));
        first.issue(office, "SUSPENSION", "巴智慧办〔2026〕203号");
        first.tryIssue(office, "SUSPENSION", "巴智慧办〔2026〕204号").then().statusCode(409).body("detail", containsString("203号"));
        suspended().tryIssue(office, "SUSPENSION", "巴智慧办〔2026〕203号").then().statusCode(422)
                .body("violations[0].message", containsString("已有公文使用该文号"));
    }

    @Test
    void ofTwoWhoTakeTheSameNumberAtOnceOneGetsIt() throws Exception {
        List<PaperScene> two = List.of(suspended(), suspended());
        Person office = Person.office().on("2026-03-02");
        List<Map<String, Object>> asked = two.stream().map(one -> one.asked(office, "SUSPENSION", "巴智慧办〔2026〕205号")).toList();
        List<Integer> answers = AtOnce.all(asked.stream().<java.util.concurrent.Callable<Integer>>map(one -> () -> office.post("/papers",
                one)
                .statusCode()).toList());
        assertEquals(List.of(201, 422), answers.stream().sorted().toList());
    }

    @Test
    void whatWasIssuedByMistakeIsRevokedAndIssuedAnewUnderItsNumber() {
        OversightScene scene = ordered("巴智慧办〔2026〕206号");
        PaperScene papers = papers(scene);
        JsonPath mistaken = papers.issue(scene.office(), "RECTIFICATION_ORDER", "巴智慧办〔2026〕206号");
        String path = "/papers/" + mistaken.getString("id") + "/revocation";
        scene.office().send("POST", path, null, Map.of("reason", "附件有误")).then().statusCode(428);
        scene.office().post(path, 9, Map.of("reason", "附件有误")).then().statusCode(412);
        scene.office().post(path, mistaken.getLong("version"), Map.of("reason", "附件有误")).then().statusCode(200)
                .body("revocation", equalTo("附件有误"), "revokedAt", notNullValue());
        scene.office().post(path, mistaken.getLong("version") + 1, Map.of("reason", "再次")).then().statusCode(409);
        String next = papers.issue(scene.office(), "RECTIFICATION_ORDER", "巴智慧办〔2026〕206号").getString("id");
        assertEquals(List.of(mistaken.getString("id"), next), papers.read(scene.owner()).getList("papers.id"));
        scene.owner().get("/papers/" + mistaken.getString("id") + "/content").then().statusCode(200);
        scene.owner().get("/papers/verification?number=巴智慧办〔2026〕206号&digest=" + mistaken.getString("digest")).then().statusCode(200);
        assertThrows(IllegalStateException.class, () -> Database.execute("update paper set revocation = 'x' where id = '"
                + mistaken.getString("id") + "'"));
    }

    @Test
    void aPaperVerifiesByItsNumberAndItsDigestTogether() {
        OversightScene scene = ordered("巴智慧办〔2026〕207号");
        JsonPath issued = papers(scene).issue(scene.office(), "RECTIFICATION_ORDER", "巴智慧办〔2026〕207号");
        Person anybody = Person.owner("511900-GGZY").on(scene.day());
        anybody.get(verification("巴智慧办〔2026〕207号", issued.getString("digest"))).then().statusCode(200).body("genuine", equalTo(true),
                "kind",
                equalTo("RECTIFICATION_ORDER"), "department.code", equalTo("511900-DSJ"), "issuedBy", equalTo("李静"), "revoked",
                        equalTo(false));
        anybody.get(verification("巴智慧办〔2026〕208号", issued.getString("digest"))).then().body("genuine", equalTo(false), "kind", nullValue());
        anybody.get(verification("巴智慧办〔2026〕207号", "0".repeat(64))).then().body("genuine", equalTo(false), "issuedBy", nullValue());
        anybody.get(verification("巴智慧办〔2026〕207号", "nonsense")).then().statusCode(422);
        scene.office().post("/papers/" + issued.getString("id") + "/revocation", 0, Map.of("reason", "有误")).then().statusCode(200);
        anybody.get(verification("巴智慧办〔2026〕207号", issued.getString("digest").toUpperCase())).then().body("genuine", equalTo(true),
                "revoked",
                equalTo(true), "revocation", equalTo("有误"));
    }

    @Test
    void aCopyThatWasEditedIsIssuedAsItIs() throws Exception {
        PaperScene papers = suspended();
        Person office = Person.office().on("2026-03-02");
        byte[] edited = office.get("/matters/INCIDENT/" + papers.id() + "/papers/draft?kind=SUSPENSION&part=" + papers.id() + "&number=巴智慧办〔2026〕209号"
                + "&issuedOn=2026-03-01").then().statusCode(200).extract().asByteArray();
        assertTrue(PaperScene.text(edited).contains("巴智慧办〔2026〕209号"));
        JsonPath awaited = papers.tryIssue(office, "SUSPENSION", "巴智慧办〔2026〕209号", "edited", Map.of("size", edited.length, "digest",
                digest(edited)))
                .then().statusCode(201).body("state", equalTo("AWAITED")).extract().jsonPath();
        String content = "/papers/" + awaited.getString("id") + "/content";
        office.get(content).then().statusCode(404);
        byte[] other = edited.clone();
        other[other.length / 2] ^= 1;
        office.putFile(content, other).then().statusCode(422);
        Person.of("dsj", "舒管理", "511900-DSJ", Role.DATA_ADMINISTRATION).on("2026-03-02").putFile(content, edited).then().statusCode(404);
        office.putFile(content, edited).then().statusCode(200).body("state", equalTo("ISSUED"), "edited", equalTo(true));
        office.putFile(content, edited).then().statusCode(200);
        office.putFile(content, other).then().statusCode(422);
        assertArrayEquals(edited, office.get(content).then().statusCode(200).extract().asByteArray());
        assertEquals(1, Database.number("select count(*) from event where type = 'PAPER_ISSUED' and payload::text like '%"
                + awaited.getString("id") + "%'"));
    }

    @Test
    void whatIsNoWordDocumentIsNotIssued() throws Exception {
        PaperScene papers = suspended();
        Person office = Person.office().on("2026-03-02");
        byte[] text = "这不是公文".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        String awaited = papers.tryIssue(office, "SUSPENSION", "巴智慧办〔2026〕210号", "edited", Map.of("size", text.length, "digest",
                digest(text)))
                .then().statusCode(201).extract().path("id");
        office.putFile("/papers/" + awaited + "/content", text).then().statusCode(422).body("violations[0].message",
                containsString("Word"));
        papers.issue(office, "SUSPENSION", "巴智慧办〔2026〕210号");
        office.putFile("/papers/" + awaited + "/content", text).then().statusCode(409);
        assertEquals(1, papers.read(office).getList("papers").size(), "what never came was given up");
    }

    @Test
    void whoeverIssuedItAndWhoeverItIsForFindIt() {
        OversightScene scene = ordered("巴智慧办〔2026〕211号");
        String id = papers(scene).issue(scene.office(), "RECTIFICATION_ORDER", "巴智慧办〔2026〕211号").getString("id");
        for (Person reader : List.of(scene.office(), scene.owner(), scene.finance(), scene.audit())) {
            assertTrue(reader.all("/papers?kind=RECTIFICATION_ORDER&project=" + scene.project()).jsonPath().getList("items.id")
                    .contains(id));
        }
        assertTrue(scene.owner().all("/papers?department=511900-DSJ").jsonPath().getList("items.id").contains(id));
        assertFalse(scene.owner().all("/papers?department=" + OWNER).jsonPath().getList("items.id").contains(id));
        assertFalse(Person.owner("511900-GGZY").on(scene.day()).all("/papers").jsonPath().getList("items.id").contains(id));
    }

    @Test
    void aListAndAPaperTakeTheSameFewStatementsHoweverMany() {
        OversightScene scene = ordered("巴智慧办〔2026〕212号");
        String id = papers(scene).issue(scene.office(), "RECTIFICATION_ORDER", "巴智慧办〔2026〕212号").getString("id");
        List<String> list = Statements.of(() -> scene.owner().get("/papers?limit=100").then().statusCode(200));
        assertTrue(list.size() <= 2, list::toString);
        List<String> one = Statements.of(() -> scene.owner().get("/papers/" + id).then().statusCode(200));
        assertTrue(one.size() <= 3, one::toString);
        List<String> matter = Statements.of(() -> papers(scene).read(scene.office()));
        assertTrue(matter.size() <= 12, matter.size() + " " + matter);
    }

    private static String verification(String number, String digest) {
        return "/papers/verification?number=" + number + "&digest=" + digest;
    }

    private static OversightScene ordered(String number) {
        return OversightScene.of(OWNER).ordered(Person.office().on("2026-04-24"), "documentNumber", number);
    }

    private static PaperScene papers(OversightScene scene) {
        return new PaperScene("RECTIFICATION", scene.order());
    }

    private static PaperScene suspended() {
        return new PaperScene("INCIDENT", IncidentScene.reported(ExecutionScene.building(OWNER, "1500000.00")).noted().suspended(null)
                .id());
    }

    private static String digest(byte[] content) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }
}
