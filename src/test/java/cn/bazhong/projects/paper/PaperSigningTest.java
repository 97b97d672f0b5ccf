package cn.bazhong.projects.paper;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.testsupport.Database;
import cn.bazhong.projects.testsupport.DossierScene;
import cn.bazhong.projects.testsupport.OtherTransaction;
import cn.bazhong.projects.testsupport.OversightScene;
import cn.bazhong.projects.testsupport.PaperScene;
import cn.bazhong.projects.testsupport.Person;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where an organ has its papers signed: a clerk drafts, the head signs, the leader issues. */
@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class PaperSigningTest {
    private static final String ORGAN = "511900-CZJ";
    private static final String OWNER = "511900-RSJ";
    private static final String KIND = "RECTIFICATION_ORDER";
    private static final String SIGNED_ON = "2026-04-27";
    private final Person admin = Person.of("paper-admin", "管理员", "511900-DSJ", Role.PLATFORM_ADMIN).on(SIGNED_ON);
    private final Person clerk = of("paper-clerk", "科员");
    private final Person colleague = of("paper-colleague", "同事");
    private final Person head = of("paper-head", "科长").on(SIGNED_ON);
    private final Person leader = of("paper-leader", "局长").on(SIGNED_ON);
    @ConfigProperty(name = "portal.document.directory")
    String directory;
    private OversightScene scene;
    private String project;

    @BeforeEach
    void theyAreKnownToThePortal() {
        Stream.of(clerk, head, leader).forEach(each -> each.post("/me/reminders", Map.of("mail", true)).then().statusCode(200));
    }

    @AfterEach
    void nobodyHasToSign() {
        signing(ORGAN, List.of());
        signing(OWNER, List.of());
    }

    @Test
    void theLastSignatureIssuesWhatTheClerkDrafted() {
        PaperScene papers = ordered("巴财监〔2026〕301号");
        papers.read(clerk);
        String id = papers.tryIssue(clerk, KIND, "巴财监〔2026〕301号").then().statusCode(201).body("state", equalTo("SIGNING"),
                "signing.draftedBy", equalTo("科员"), "signing.waitsFor", equalTo(1), "signing.levels[1].name", contains("局长"))
                .extract().path("id");
        String draft = PaperScene.content(head, id);
        assertTrue(draft.contains("巴财监〔2026〕301号"), draft);
        owner().get("/papers/" + id).then().statusCode(404);
        owner().get("/papers/" + id + "/content").then().statusCode(404);
        owes(head, id, contains("SIGN_PAPER"));
        owes(leader, id, empty());
        sign(leader, id).then().statusCode(409).body("detail", containsString("轮到"));
        sign(clerk, id).then().statusCode(409);
        head.post("/papers/" + id + "/signature", 9, Map.of()).then().statusCode(412);
        head.send("POST", "/papers/" + id + "/signature", null, Map.of()).then().statusCode(428);
        Person.office().post("/papers/" + id + "/signature", 0, Map.of()).then().statusCode(404);
        sign(head, id).then().statusCode(200).body("state", equalTo("SIGNING"), "signing.waitsFor", equalTo(2), "signing.signatures.name",
                contains("科长"));
        owes(head, id, empty());
        owes(leader, id, contains("SIGN_PAPER"));
        sign(leader, id).then().statusCode(200).body("state", equalTo("ISSUED"), "issuedBy", equalTo("局长"), "issuedOn", equalTo("2026-04-24"),
                "signing.signatures.name", contains("科长", "局长"), "actions.name", contains("revoke-paper"));
        owes(leader, id, empty());
        owner().get("/papers/" + id).then().statusCode(200).body("signing", nullValue(), "actions", empty());
        String issued = PaperScene.content(owner(), id);
        assertTrue(issued.contains("2026年4月24日"), issued);
        owner().get("/projects/" + project + "/events?limit=100").then().body("items.type", hasItem("PAPER_ISSUED"), "items.type",
                not(hasItem("PAPER_SIGNED")));
    }

    @Test
    void whatIsGivenBackIsDraftedAnewUnderItsNumberAndTheLeaderMayIssueAlone() {
        PaperScene papers = ordered("巴财监〔2026〕302号");
        String id = papers.tryIssue(clerk, KIND, "巴财监〔2026〕302号").then().statusCode(201).extract().path("id");
        papers.read(colleague).getList("drafts.actions.name").forEach(names -> assertEquals(List.of("send-paper-to-sign"), names));
        papers.tryIssue(colleague, KIND, "巴财监〔2026〕302号").then().statusCode(409).body("detail", containsString("正在签批"));
        head.post("/papers/" + id + "/return", version(head, id), Map.of("reason", " ")).then().statusCode(422);
        head.post("/papers/" + id + "/return", version(head, id), Map.of("reason", "请写明依据")).then().statusCode(200)
                .body("state", equalTo("RETURNED"), "signing.returnedBecause", equalTo("请写明依据"), "signing.returnedBy", equalTo("科长"),
                        "signing.waitsFor", nullValue());
        owes(head, id, empty());
        sign(head, id).then().statusCode(409);
        String again = papers.tryIssue(colleague, KIND, "巴财监〔2026〕302号").then().statusCode(201).body("signing.draftedBy", equalTo("同事"))
                .extract().path("id");
        assertEquals(List.of(again), papers.read(clerk).getList("papers.id"), "what was given back gave way");
        String alone = papers.tryIssue(leader, KIND, "巴财监〔2026〕302号").then().statusCode(201).body("state", equalTo("ISSUED"), "signing",
                nullValue()).extract().path("id");
        sign(head, again).then().statusCode(409);
        assertEquals(List.of(alone), papers.read(clerk).getList("papers.id"));
        owes(head, again, empty());
    }

    @Test
    void onlyWhatWasSignedIsIssued() {
        PaperScene papers = ordered("巴财监〔2026〕303号");
        papers.tryIssue(clerk, KIND, "巴财监〔2026〕303号", "edited", null).then().statusCode(201);
        String id = papers.read(clerk).getString("papers[0].id");
        sign(head, id).then().statusCode(200);
        extended();
        sign(leader, id).then().statusCode(409).body("detail", containsString("已有变化"));
        owner().get("/papers/" + id).then().statusCode(404);
    }

    @Test
    void whatHasNoDayOfItsOwnIsDatedByItsLastSignature() throws Exception {
        DossierScene dossier = DossierScene.listed(OWNER, same -> { }).way("PLAN_ONLY").begin("IMPLEMENTATION_PLAN").submit().opinions();
        PaperScene papers = new PaperScene("DOSSIER", dossier.dossier());
        Person director = Person.of("paper-director", "主任", OWNER, Role.PROJECT_OWNER).on("2026-03-04");
        director.post("/me/reminders", Map.of("mail", true)).then().statusCode(200);
        signing(OWNER, List.of(List.of(Map.of("id", "paper-director"))));
        papers.tryIssue(dossier.owner(), "OPINION_SUMMARY", "巴人社函〔2026〕305号", "issuedOn", "2026-03-01").then().statusCode(422)
                .body("violations[0].message", containsString("最后签发"));
        String id = papers.tryIssue(dossier.owner(), "OPINION_SUMMARY", "巴人社函〔2026〕305号").then().statusCode(201)
                .body("issuedOn", equalTo("2026-03-02")).extract().path("id");
        byte[] drafted = content(director, id);
        String digest = sign(director, id).then().statusCode(200).body("issuedOn", equalTo("2026-03-04"), "state", equalTo("ISSUED"))
                .extract().path("digest");
        byte[] issued = content(director, id);
        assertEquals(digest, digest(issued));
        assertFalse(Arrays.equals(drafted, issued), "it was set anew");
        director.get("/papers/verification?number=巴人社函〔2026〕305号&digest=" + digest).then().body("genuine", equalTo(true));
    }

    @Test
    void anEditedCopyIsSignedAndIssuedAsItIs() throws Exception {
        PaperScene papers = ordered("巴财监〔2026〕304号");
        byte[] edited = edited(papers, "巴财监〔2026〕304号");
        String id = numbered(papers, "巴财监〔2026〕304号", edited);
        clerk.putFile("/papers/" + id + "/content", edited).then().statusCode(200).body("state", equalTo("SIGNING"));
        clerk.putFile("/papers/" + id + "/content", edited).then().statusCode(200).body("state", equalTo("SIGNING"));
        sign(head, id).then().statusCode(200);
        sign(leader, id).then().statusCode(200).body("state", equalTo("ISSUED"), "edited", equalTo(true));
        assertArrayEquals(edited, owner().get("/papers/" + id + "/content").then().statusCode(200).extract().asByteArray());
    }

    @Test
    void anEditedCopyIsIssuedOnlyWhileTheMatterSaysWhatItWasNumberedFor() throws Exception {
        PaperScene papers = ordered("巴财监〔2026〕309号");
        byte[] edited = edited(papers, "巴财监〔2026〕309号");
        String id = numbered(papers, "巴财监〔2026〕309号", edited);
        clerk.putFile("/papers/" + id + "/content", edited).then().statusCode(200).body("state", equalTo("SIGNING"));
        sign(head, id).then().statusCode(200);
        extended();
        sign(leader, id).then().statusCode(409).body("detail", containsString("已有变化"));
        owner().get("/papers/" + id).then().statusCode(404);
    }

    @Test
    void anEditedCopyThatComesAfterTheMatterMovedIsNotIssued() throws Exception {
        PaperScene papers = ordered("巴财监〔2026〕310号");
        signing(ORGAN, List.of());
        byte[] edited = edited(papers, "巴财监〔2026〕310号");
        String id = numbered(papers, "巴财监〔2026〕310号", edited);
        extended();
        clerk.putFile("/papers/" + id + "/content", edited).then().statusCode(409).body("detail", containsString("已有变化"));
        owner().get("/papers/" + id).then().statusCode(404);
        byte[] anew = edited(papers, "巴财监〔2026〕310号");
        String again = numbered(papers, "巴财监〔2026〕310号", anew);
        clerk.putFile("/papers/" + again + "/content", anew).then().statusCode(200).body("state", equalTo("ISSUED"));
    }

    @Test
    void whoSignsInAnothersPlaceIsToldAndALevelThatIsNoMoreHoldsNothingUp() {
        PaperScene papers = ordered("巴财监〔2026〕311号");
        String id = papers.tryIssue(clerk, KIND, "巴财监〔2026〕311号").then().statusCode(201).extract().path("id");
        colleague.post("/me/reminders", Map.of("mail", true)).then().statusCode(200);
        signing(ORGAN, List.of(List.of(Map.of("id", "paper-colleague")), List.of(Map.of("id", "paper-leader"))));
        owes(head, id, empty());
        owes(colleague, id, contains("SIGN_PAPER"));
        sign(colleague, id).then().statusCode(200).body("signing.waitsFor", equalTo(2));
        owes(colleague, id, empty());
        signing(ORGAN, List.of(List.of(Map.of("id", "paper-head"))));
        owes(leader, id, empty());
        owes(head, id, contains("SIGN_PAPER"));
        sign(head, id).then().statusCode(200).body("state", equalTo("ISSUED"), "signing.signatures.name", contains("同事", "科长"));
        owes(head, id, empty());
    }

    @Test
    void whatWasDraftedIsStillThereWhereTheLastSignatureIsUndone() throws Exception {
        DossierScene dossier = DossierScene.listed(OWNER, same -> { }).way("PLAN_ONLY").begin("IMPLEMENTATION_PLAN").submit().opinions();
        Person director = Person.of("paper-director", "主任", OWNER, Role.PROJECT_OWNER).on("2026-03-04");
        director.post("/me/reminders", Map.of("mail", true)).then().statusCode(200);
        signing(OWNER, List.of(List.of(Map.of("id", "paper-director"))));
        String id = new PaperScene("DOSSIER", dossier.dossier()).tryIssue(dossier.owner(), "OPINION_SUMMARY", "巴人社函〔2026〕306号").then()
                .statusCode(201).extract().path("id");
        byte[] drafted = content(director, id);
        dutyFails(id);
        try {
            sign(director, id).then().statusCode(412);
        } finally {
            Database.execute("DROP FUNCTION duty_fails CASCADE");
        }
        assertArrayEquals(drafted, content(director, id));
        assertArrayEquals(new String[] {digest(drafted)}, kept(id, "").toFile().list(), "what was set anew is left nowhere");
        String digest = sign(director, id).then().statusCode(200).body("state", equalTo("ISSUED")).extract().path("digest");
        assertEquals(digest, digest(content(director, id)));
        assertFalse(Files.exists(kept(id, digest(drafted))), "what was drafted is gone");
    }

    @Test
    void whoeverSignsQueuesBeforeTheChainIsWrittenToAsWhoeverIssuesDoes() {
        PaperScene papers = ordered("巴财监〔2026〕307号");
        String id = papers.tryIssue(clerk, KIND, "巴财监〔2026〕307号").then().statusCode(201).extract().path("id");
        CompletableFuture<Integer> signed;
        try (OtherTransaction issuing = OtherTransaction.holding("SELECT pg_advisory_xact_lock(hashtextextended('paper " + ORGAN + "', 0))")) {
            signed = CompletableFuture.supplyAsync(() -> sign(head, id).statusCode());
            issuing.awaitSomebodyBehind();
            assertTrue(issuing.goesOn("SELECT 1 FROM chain_head WHERE (subject_type, subject_id) = (SELECT subject_type, subject_id FROM paper "
                    + "WHERE id = '" + id + "') FOR UPDATE NOWAIT"), "the chain is free for whoever is issuing");
        }
        assertEquals(200, signed.join());
    }

    @Test
    void whoeverSendsAnEditedCopyQueuesBeforeThePaperIsHeld() throws Exception {
        PaperScene papers = ordered("巴财监〔2026〕308号");
        byte[] edited = edited(papers, "巴财监〔2026〕308号");
        String id = numbered(papers, "巴财监〔2026〕308号", edited);
        CompletableFuture<Integer> sent;
        try (OtherTransaction issuing = OtherTransaction.holding("SELECT pg_advisory_xact_lock(hashtextextended('paper " + ORGAN + "', 0))")) {
            sent = CompletableFuture.supplyAsync(() -> clerk.putFile("/papers/" + id + "/content", edited).statusCode());
            issuing.awaitSomebodyBehind();
            assertTrue(issuing.goesOn("SELECT 1 FROM paper WHERE id = '" + id + "' FOR UPDATE NOWAIT"), "the paper may be given up");
        }
        assertEquals(200, sent.join());
    }

    /** As where somebody else is in the way when the duty is closed. */
    private static void dutyFails(String paper) {
        Database.execute("""
                CREATE FUNCTION duty_fails() RETURNS trigger LANGUAGE plpgsql AS $$
                BEGIN RAISE EXCEPTION 'in the way' USING ERRCODE = 'deadlock_detected'; END $$;
                CREATE TRIGGER duty_fails BEFORE UPDATE ON obligation FOR EACH ROW WHEN (OLD.page = '/papers/%s')
                EXECUTE FUNCTION duty_fails()""".formatted(paper));
    }

    private Path kept(String paper, String digest) {
        return Path.of(directory, "kept", paper.substring(paper.length() - 2), paper, digest);
    }

    /** A number for a copy that was edited: it says what the portal would set. */
    private String numbered(PaperScene papers, String number, byte[] edited) throws Exception {
        return papers.tryIssue(clerk, KIND, number, "edited", Map.of("size", edited.length, "digest", digest(edited))).then().statusCode(201)
                .body("state", equalTo("AWAITED")).extract().path("id");
    }

    private byte[] edited(PaperScene papers, String number) {
        return clerk.get("/matters/RECTIFICATION/" + papers.id() + "/papers/draft?kind=" + KIND + "&part=" + papers.id() + "&number=" + number)
                .then().statusCode(200).extract().asByteArray();
    }

    private void extended() {
        scene.does(clerk, "/extension", Map.of("deadline", "2026-06-30", "reason", "延期")).then().statusCode(200);
    }

    /** From then on the head signs, and the leader issues. */
    private PaperScene ordered(String number) {
        scene = OversightScene.of(OWNER).ordered(clerk, "documentNumber", number);
        project = scene.project();
        signing(ORGAN, List.of(List.of(Map.of("id", "paper-head")), List.of(Map.of("id", "paper-leader"))));
        return new PaperScene("RECTIFICATION", scene.order());
    }

    private Person owner() {
        return scene.owner();
    }

    private static Person of(String id, String name) {
        return Person.of(id, name, ORGAN, Role.FINANCE).on("2026-04-24");
    }

    private static Response sign(Person by, String paper) {
        return by.post("/papers/" + paper + "/signature", version(by, paper), Map.of());
    }

    private static long version(Person by, String paper) {
        return by.get("/papers/" + paper).then().statusCode(200).extract().jsonPath().getLong("version");
    }

    private static void owes(Person somebody, String paper, Matcher<?> kinds) {
        somebody.all("/inbox?box=OBLIGATIONS").then().body("items.findAll { it.page == '/papers/" + paper + "' }.obligation", kinds);
    }

    private static byte[] content(Person by, String paper) {
        return by.get("/papers/" + paper + "/content").then().statusCode(200).extract().asByteArray();
    }

    private void signing(String organ, List<?> levels) {
        long version = admin.get("/departments/" + organ + "/signing").jsonPath().getLong("version");
        admin.put("/departments/" + organ + "/signing", version, Map.of("levels", levels)).then().statusCode(200);
    }

    private static String digest(byte[] content) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }
}
