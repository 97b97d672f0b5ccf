package cn.bazhong.projects.document;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.bazhong.projects.testsupport.Database;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import cn.bazhong.projects.testsupport.Statements;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Who files what on a project, version after version, and who reads it. */
@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class DocumentApiTest {
    private static final byte[] PLAN = SampleFiles.pdf(2_000);

    @Test
    void aDocumentIsAnnouncedFilledAndThenListed() {
        Filing filing = Filing.onNewProject("学籍档案管理系统");
        JsonPath announced = filing.announced("可研报告.pdf", PLAN.length);
        assertEquals("RESERVED", announced.getString("versions[0].state"));
        filing.list(Filing.OWNER, "").then().body("items", empty());

        Filing.Answer answer = Filing.put(Filing.OWNER, announced.getString("versions[0].id"), PLAN);
        assertEquals(200, answer.status());
        assertEquals("STORED", answer.json().getString("versions[0].state"));
        filing.list(Filing.AUDIT, "").then().statusCode(200).body("items", hasSize(1))
                .body("items[0].type", equalTo("FEASIBILITY_STUDY")).body("items[0].article", equalTo("A17"))
                .body("items[0].current.size", equalTo(PLAN.length)).body("items[0].current.byName", equalTo("张伟"))
                .body("items[0].current.digest.length()", equalTo(64));
    }

    @Test
    void earlierVersionsStay() {
        Filing filing = Filing.onNewProject("校园安全监测系统");
        JsonPath first = filing.stored("方案.pdf", PLAN);
        byte[] second = SampleFiles.of(FileKind.DOCX);
        JsonPath next = filing.announceNext(Filing.OWNER, first, "方案（修订）.docx", second.length).then().statusCode(201)
                .extract().jsonPath();
        assertEquals(List.of(2, 1), next.getList("versions.number"));
        filing.list(Filing.OWNER, "").then().body("items[0].current.number", equalTo(1));
        assertEquals(200, Filing.put(Filing.OWNER, next.getString("versions[0].id"), second).status());
        filing.list(Filing.OWNER, "").then().body("items[0].current.number", equalTo(2));
        assertEquals(200, Filing.content(Filing.AUDIT, first.getString("versions[0].id")).status());
        filing.announceNext(Filing.OWNER, first, "再改.pdf", 10).then().statusCode(412);
    }

    @Test
    void whatIsStoredIsNeverReplaced() {
        Filing filing = Filing.onNewProject("教师培训平台");
        JsonPath document = filing.stored("方案.pdf", PLAN);
        String version = document.getString("versions[0].id");
        assertEquals(200, Filing.put(Filing.OWNER, version, PLAN).status());
        assertEquals(document.getLong("version"), Filing.read(Filing.OWNER, document.getString("id")).jsonPath().getLong("version"));
        byte[] other = PLAN.clone();
        other[100] ^= 1;
        assertEquals(409, Filing.put(Filing.OWNER, version, other).status());
        assertEquals(1, Database.number("select count(*) from event where type = 'DOCUMENT_STORED' and project_id = '"
                + filing.project() + "'"));
        IllegalStateException refused = org.junit.jupiter.api.Assertions.assertThrows(IllegalStateException.class,
                () -> Database.execute("update document_version set file_name = 'x.pdf' where id = '" + version + "'"));
        assertTrue(refused.getCause().getMessage().contains("stays as it is"));
    }

    @Test
    void aNewAnnouncementTakesThePlaceOfOneThatNeverCame() {
        Filing filing = Filing.onNewProject("教育督导系统");
        JsonPath first = filing.announced("a.pdf", PLAN.length);
        JsonPath next = filing.announceNext(Filing.OWNER, first, "b.pdf", PLAN.length).then().statusCode(201).extract().jsonPath();
        assertEquals(List.of("RESERVED", "BROKEN"), next.getList("versions.state"));
        assertEquals(409, Filing.put(Filing.OWNER, first.getString("versions[0].id"), PLAN).status());
        assertEquals(200, Filing.put(Filing.OWNER, next.getString("versions[0].id"), PLAN).status());
        Filing.read(Filing.AUDIT, first.getString("id")).then().body("versions.number", contains(2));
    }

    @Test
    void aFileThatIsNotWhatItsNameSaysIsRefused() {
        Filing filing = Filing.onNewProject("智慧课堂");
        refused(filing, "方案.pdf", SampleFiles.exe(), "What is in the file is not a PDF file, as its name says.");
        refused(filing, "方案.docx", SampleFiles.of(FileKind.ZIP), "What is in the file is not a Word document (.docx), as its name says.");
        refused(filing, "方案.docx", SampleFiles.macros(), "What is in the file is not a Word document (.docx), as its name says.");
        refused(filing, "说明.txt", SampleFiles.html(), "What is in the file is not a plain text file, as its name says.");
        refused(filing, "图.png", SampleFiles.of(FileKind.JPEG), "What is in the file is not a PNG image, as its name says.");
        filing.list(Filing.OWNER, "").then().body("items", empty());
        filing.announce(Filing.OWNER, "OTHER", "setup.exe", 10).then().statusCode(422)
                .body("violations[0].field", equalTo("file.fileName")).body("violations[0].message", containsString("kind"));
        filing.announce(Filing.OWNER, "OTHER", "../a.pdf", 10).then().statusCode(422);
        filing.announce(Filing.OWNER, "OTHER", "a.pdf", 21L << 20).then().statusCode(413)
                .body("detail", equalTo("The file is larger than the limit of 20 MB."));
    }

    @Test
    void everyKindOfFileIsTakenAndComesBackAsItWas() {
        Filing filing = Filing.onNewProject("档案数字化");
        for (FileKind kind : FileKind.values()) {
            byte[] content = SampleFiles.of(kind);
            String version = filing.stored("文件." + kind.ending(), content).getString("versions[0].id");
            Filing.Answer answer = Filing.content(Filing.OWNER, version);
            assertEquals(200, answer.status());
            org.junit.jupiter.api.Assertions.assertArrayEquals(content, answer.body());
            assertEquals(kind.mediaType(), answer.header("Content-Type"));
            assertEquals("nosniff", answer.header("X-Content-Type-Options"));
            assertEquals(kind.isShown() ? "inline" : "attachment", answer.header("Content-Disposition").split(";")[0]);
            assertEquals(kind.isShown() ? "SAMEORIGIN" : "DENY", answer.header("X-Frame-Options"));
            assertTrue(answer.header("Content-Security-Policy").startsWith("default-src 'none'"));
            assertEquals("no-store", answer.header("Cache-Control"));
        }
    }

    @Test
    void whatWasAnnouncedIsWhatHasToCome() {
        Filing filing = Filing.onNewProject("营养餐监管");
        String version = filing.announced("a.pdf", PLAN.length + 1).getString("versions[0].id");
        assertEquals(422, Filing.put(Filing.OWNER, version, PLAN).status());
        JsonPath held = filing.announce(Filing.OWNER, "OTHER", "b.pdf", PLAN.length, "0".repeat(64)).then().statusCode(201)
                .extract().jsonPath();
        Filing.Answer answer = Filing.put(Filing.OWNER, held.getString("versions[0].id"), PLAN);
        assertEquals(422, answer.status());
        assertEquals("What arrived does not have the digest announced; upload it again.",
                answer.json().getString("violations[0].message"));
        assertEquals(422, Filing.put(Filing.OWNER, version, new byte[0]).status());
    }

    @Test
    void whoMayNotSeeTheProjectFindsNothing() {
        Filing filing = Filing.onNewProject("招生考试系统");
        JsonPath document = filing.stored("方案.pdf", PLAN);
        String version = document.getString("versions[0].id");
        filing.list(Filing.STRANGER, "").then().statusCode(404);
        Filing.read(Filing.STRANGER, document.getString("id")).then().statusCode(404);
        assertEquals(404, Filing.content(Filing.STRANGER, version).status());
        assertEquals(404, Filing.put(Filing.STRANGER, version, PLAN).status());
        filing.announce(Filing.STRANGER, "OTHER", "a.pdf", 10).then().statusCode(404);
        filing.announceNext(Filing.STRANGER, document, "a.pdf", 10).then().statusCode(404);
    }

    @Test
    void whoMayOnlyReadDoesNotAdd() {
        Filing filing = Filing.onNewProject("图书馆管理系统");
        JsonPath document = filing.stored("方案.pdf", PLAN);
        filing.announce(Filing.AUDIT, "OTHER", "a.pdf", 10).then().statusCode(403);
        filing.announceNext(Filing.OFFICE, document, "a.pdf", 10).then().statusCode(403);
        filing.announce(Filing.OFFICE, "FEASIBILITY_STUDY", "a.pdf", 10).then().statusCode(403);
        assertEquals(403, Filing.put(Filing.OFFICE, document.getString("versions[0].id"), PLAN).status());
        Filing.read(Filing.OFFICE, document.getString("id")).then().body("actions", empty());
        Filing.read(Filing.OWNER, document.getString("id")).then().body("actions.name", contains("add-version"));
        filing.announce(Filing.OFFICE, "OPINION", "意见.pdf", 10).then().statusCode(201)
                .body("actions.name", contains("add-version", "fill-version"));
    }

    @Test
    void theProjectOffersItToWhomItIsOpen() {
        Filing filing = Filing.onNewProject("校车监管");
        String project = "/api/v1/projects/" + filing.project();
        Filing.as(Filing.OWNER).get(project).then().body("actions.name", hasItem("add-document"));
        Filing.as(Filing.OFFICE).get(project).then().body("actions.name", hasItem("add-document"));
        Filing.as(Filing.AUDIT).get(project).then().body("actions.name", hasItem("add-document"));
        Filing.as(Filing.GOVERNMENT).get(project).then().body("actions.name", not(hasItem("add-document")));
    }

    @Test
    void whatIsNotThereYetIsSeenByItsDepartmentAlone() {
        Filing filing = Filing.onNewProject("心理健康平台");
        String document = filing.announced("a.pdf", PLAN.length).getString("id");
        Filing.read(Filing.OWNER, document).then().statusCode(200).body("versions[0].content", nullValue());
        Filing.read(Filing.AUDIT, document).then().statusCode(404);
    }

    @Test
    void eachStoredVersionStandsInTheProjectsRecord() {
        Filing filing = Filing.onNewProject("智慧食堂");
        String digest = filing.stored("方案.pdf", PLAN).getString("versions[0].digest");
        Filing.as(Filing.OWNER).get("/api/v1/projects/" + filing.project() + "/events").then()
                .body("items[0].type", equalTo("DOCUMENT_STORED")).body("items[0].article", equalTo("A17"))
                .body("items[0].summary", equalTo("Feasibility study “标题 方案.pdf” filed, version 1: 方案.pdf"))
                .body("items[0].payload.digest", equalTo(digest));
        assertEquals(0, Database.number("""
                select count(*) from event e join event b on b.subject_type = e.subject_type
                and b.subject_id = e.subject_id and b.seq = e.seq - 1
                where e.subject_id = '%s' and e.prev_hash <> b.hash""".formatted(filing.project())));
    }

    @Test
    void theListIsReadPageByPageAndByType() {
        Filing filing = Filing.onNewProject("数字教材");
        for (int i = 0; i < 3; i++) {
            filing.stored(i + ".pdf", PLAN);
        }
        String next = filing.list(Filing.OWNER, "?limit=2").then().body("items.current.fileName", contains("2.pdf", "1.pdf"))
                .extract().path("nextCursor");
        filing.list(Filing.OWNER, "?limit=2&cursor=" + next).then().body("items.current.fileName", contains("0.pdf"))
                .body("nextCursor", nullValue());
        filing.list(Filing.OWNER, "?type=OPINION").then().body("items", empty());
        filing.list(Filing.OWNER, "?type=OPINION&cursor=" + next).then().statusCode(400);
        filing.list(Filing.OWNER, "?type=NONSENSE").then().statusCode(400);
    }

    @Test
    void theListTakesAsManyStatementsForManyAsForOne() {
        Filing filing = Filing.onNewProject("考务指挥");
        filing.stored("0.pdf", PLAN);
        filing.list(Filing.OWNER, "");
        int forOne = Statements.of(() -> filing.list(Filing.OWNER, "").then().statusCode(200)).size();
        IntStream.rangeClosed(1, 5).forEach(i -> filing.stored(i + ".pdf", PLAN));
        List<String> forMany = Statements.of(() -> filing.list(Filing.OWNER, "").then().body("items", hasSize(6)));
        assertEquals(forOne, forMany.size());
        assertTrue(forMany.size() <= 3, forMany.toString());
    }

    @Test
    void theListIsReadByItsIndex() {
        Filing filing = Filing.onNewProject("教育资源库");
        Database.execute("insert into document select gen_random_uuid(), '" + filing.project() + "', 'OTHER', 'x', 'PROJECT_OWNER', "
                + "'511900-JYJ', now(), 1, null, 0 from generate_series(1, 5000)");
        Database.execute("analyze document");
        for (String narrowed : List.of("", " and type = 'OTHER'")) {
            String plan = Database.text("explain (format json) select * from document where project_id = '"
                    + filing.project() + "' and current_number is not null" + narrowed + " order by id desc limit 21");
            assertTrue(plan.contains("document_of_project") && !plan.contains("Sort"), plan);
        }
    }

    @Test
    void aRepeatedAnnouncementIsAnsweredAsTheFirst() {
        Filing filing = Filing.onNewProject("家校通");
        Map<String, Object> asked = Map.of("type", "OTHER", "title", "a", "file", Map.of("fileName", "a.pdf", "size", 10));
        String path = "/api/v1/projects/" + filing.project() + "/documents";
        String first = Filing.as(Filing.OWNER).header("Idempotency-Key", "k-1").body(asked).post(path).then().statusCode(201)
                .extract().path("id");
        Filing.as(Filing.OWNER).header("Idempotency-Key", "k-1").body(asked).post(path).then().statusCode(201)
                .body("id", equalTo(first));
    }

    private static void refused(Filing filing, String fileName, byte[] content, String why) {
        String version = filing.announced(fileName, content.length).getString("versions[0].id");
        Filing.Answer answer = Filing.put(Filing.OWNER, version, content);
        assertEquals(422, answer.status(), fileName);
        assertEquals(why, answer.json().getString("violations[0].message"));
    }
}
