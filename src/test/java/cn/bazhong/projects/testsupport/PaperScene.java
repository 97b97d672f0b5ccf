package cn.bazhong.projects.testsupport;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The papers of a matter, as those see them who draw them up. What is drafted lies in {@code target/papers} afterwards, for
 * whoever wants to look at it.
 *
 * @param matter kind of matter and its id
 */
public record PaperScene(String matter, String id) {
    private static final Path DRAFTED = Path.of("target/papers");

    public JsonPath read(Person by) {
        return by.get("/matters/" + matter + "/" + id + "/papers").then().statusCode(200).extract().jsonPath();
    }

    /** What the reader's organ may draw up. */
    public List<String> offered(Person by) {
        return read(by).getList("drafts.kind");
    }

    public String part(Person by, String kind) {
        return read(by).getString("drafts.find { it.kind == '" + kind + "' }.part");
    }

    /** Whether it may be issued now. */
    public boolean mayIssue(Person by, String kind) {
        return read(by).getBoolean("drafts.find { it.kind == '" + kind + "' }.actions.find { it.name == 'issue-paper' }.allowed");
    }

    /** What a draft says, paragraph by paragraph. */
    public String draft(Person by, String kind) {
        byte[] file = by.get("/matters/" + matter + "/" + id + "/papers/draft?kind=" + kind + "&part=" + part(by, kind)).then().statusCode(200)
                .extract().asByteArray();
        keep(kind, file);
        return text(file);
    }

    public Map<String, Object> asked(Person by, String kind, String number, Object... changes) {
        Map<String, Object> asked = new HashMap<>(Map.of("matter", matter, "matterId", id, "kind", kind, "part", part(by, kind), "number",
                number));
        for (int i = 0; i < changes.length; i += 2) {
            asked.put((String) changes[i], changes[i + 1]);
        }
        return asked;
    }

    public Response tryIssue(Person by, String kind, String number, Object... changes) {
        return by.post("/papers", asked(by, kind, number, changes));
    }

    public JsonPath issue(Person by, String kind, String number) {
        JsonPath issued = tryIssue(by, kind, number).then().statusCode(201).extract().jsonPath();
        byte[] file = by.get("/papers/" + issued.getString("id") + "/content").then().statusCode(200).extract().asByteArray();
        keep(kind, file);
        assertEquals("", text(file).lines().filter(line -> line.contains("待填写") || line.contains("草稿")).collect(Collectors.joining()));
        return issued;
    }

    /** What an issued paper says. */
    public static String content(Person by, String paper) {
        return text(by.get("/papers/" + paper + "/content").then().statusCode(200).extract().asByteArray());
    }

    /** The paragraphs of a Word document, one a line. */
    public static String text(byte[] file) {
        String document = part(file, "word/document.xml");
        return Pattern.compile("<w:p>.*?</w:p>", Pattern.DOTALL).matcher(document).results().map(MatchResult::group)
                .map(paragraph -> Pattern.compile("<w:t(?: [^>]*)?>(.*?)</w:t>", Pattern.DOTALL).matcher(paragraph).results()
                        .map(text -> text.group(1)).collect(Collectors.joining(" "))).collect(Collectors.joining("\n"))
                .replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }

    public static String part(byte[] file, String name) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
            throw new AssertionError("No " + name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void keep(String kind, byte[] file) {
        try {
            Files.createDirectories(DRAFTED);
            Files.write(DRAFTED.resolve(matter + "-" + kind + ".docx"), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
