package cn.bazhong.projects.document;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.bazhong.projects.testsupport.PortalEnvironment;
import cn.bazhong.projects.text.Texts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are not what they are called: refused in the language of whoever sends them, and nothing of them is left. */
@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class DisguisedFilesTest {
    private static final Map<String, byte[]> CONTENTS = Map.ofEntries(
            Map.entry("a program", SampleFiles.exe()),
            Map.entry("a page", SampleFiles.html()),
            Map.entry("a page with the head of a PDF in it", text("<!DOCTYPE html><script>alert(1)</script>\n%PDF-1.7\n</html>")),
            Map.entry("a drawing with a script", text("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>")),
            Map.entry("a shell script", text("#!/bin/sh\nrm -rf /\n")),
            Map.entry("a program that unpacks itself", together(SampleFiles.exe(), SampleFiles.of(FileKind.ZIP))),
            Map.entry("a PDF with a Word document behind it", together(text("%PDF-1.7\n"), SampleFiles.of(FileKind.DOCX))),
            Map.entry("an archive", SampleFiles.of(FileKind.ZIP)),
            Map.entry("an archive that is huge inside", SampleFiles.bomb("word/document.xml")),
            Map.entry("an archive that is huge where one looks", SampleFiles.bomb("[Content_Types].xml")),
            Map.entry("a Word document", SampleFiles.of(FileKind.DOCX)),
            Map.entry("a Word document with macros", SampleFiles.macros()),
            Map.entry("an old Word document", SampleFiles.of(FileKind.DOC)),
            Map.entry("an old Excel workbook", SampleFiles.of(FileKind.XLS)),
            Map.entry("something in the shell of an old Office file", SampleFiles.ole()),
            Map.entry("a picture", SampleFiles.of(FileKind.PNG)));

    @Inject
    Incoming incoming;

    static Stream<Arguments> disguises() {
        return Stream.of(
                "a program: pdf docx png txt zip doc", "a page: pdf txt docx jpg", "a page with the head of a PDF in it: pdf txt",
                "a drawing with a script: png txt", "a shell script: txt", "a program that unpacks itself: zip",
                "a PDF with a Word document behind it: docx", "an archive: docx xlsx pptx ofd pdf",
                "an archive that is huge inside: docx", "an archive that is huge where one looks: docx zip",
                "a Word document: pdf xlsx doc", "a Word document with macros: docx zip", "an old Word document: docx xls",
                "an old Excel workbook: doc xlsx", "something in the shell of an old Office file: doc xls", "a picture: pdf jpg tif")
                .flatMap(one -> Stream.of(one.split(": ")[1].split(" ")).map(ending -> Arguments.of(one.split(": ")[0], ending)));
    }

    @ParameterizedTest(name = "{0} called .{1}")
    @MethodSource("disguises")
    void isRefused(String what, String ending) throws Exception {
        byte[] content = CONTENTS.get(what);
        Filing filing = Filing.onNewProject("伪装文件");
        String version = filing.announced("方案." + ending, content.length).getString("versions[0].id");
        for (Locale locale : List.of(Texts.CHINESE, Texts.ENGLISH)) {
            RestAssured.given().auth().oauth2(Filing.OWNER).header("Accept-Language", locale.toLanguageTag())
                    .contentType("application/octet-stream").body(content)
                    .put("/api/v1/document-versions/" + version + "/content").then().statusCode(422)
                    .contentType("application/problem+json").body("violations.field", contains("content"))
                    .body("violations[0].message", equalTo(Texts.of(locale, "problem.violation.content-not-" + ending)));
        }
        assertEquals(List.of(), Kept.of(version));
        assertEquals(List.of(), incoming.files());
        filing.list(Filing.OWNER, "").then().body("items", empty());
    }

    @Test
    void nothingIsNotTheContentThatWasAnnounced() throws Exception {
        Filing filing = Filing.onNewProject("空文件");
        filing.announce(Filing.OWNER, "OTHER", "a.txt", 0).then().statusCode(422).body("violations.field", hasItem("file.size"));
        String version = filing.announced("a.txt", 1).getString("versions[0].id");
        Filing.Answer answer = Filing.put(Filing.OWNER, version, new byte[0]);
        assertEquals(422, answer.status());
        assertEquals(Texts.of(Texts.ENGLISH, "problem.violation.content-of-another-size"), answer.json().getString("violations[0].message"));
        assertEquals(List.of(), incoming.files());
    }

    @ParameterizedTest
    @ValueSource(strings = {"setup.exe", "page.html", "drawing.svg", "方案.docm", "macro.xlsm", "run.js", "方案.pdf.exe", "方案", "pdf", "方案.pdf\u200b"})
    void isNotEvenAnnouncedWhereItsNameIsOfNoKind(String name) {
        Filing.onNewProject("未知文件").announce(Filing.OWNER, "OTHER", name, 10).then().statusCode(422)
                .body("violations.field", hasItem("file.fileName"));
    }

    private static byte[] text(String text) {
        return text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    private static byte[] together(byte[] one, byte[] other) {
        return SampleFiles.concat(one, other);
    }
}
