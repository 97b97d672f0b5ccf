package cn.bazhong.projects.testsupport;

import cn.bazhong.projects.spreadsheet.ReadSheet;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Worksheet;

/** A template as the portal hands it out, filled in by somebody. */
public final class ImportBook {
    private final String mark;
    private final List<String> headings;
    private final List<Map<String, Object>> rows = new ArrayList<>();
    private final List<Consumer<Worksheet>> changes = new ArrayList<>();

    private ImportBook(String mark, List<String> headings) {
        this.mark = mark;
        this.headings = headings;
    }

    /** The template of that kind, in the person's language, empty. */
    public static ImportBook template(Person person, String kind) {
        Response answer = person.workbook("/import-templates/" + kind);
        answer.then().statusCode(200);
        return of(answer.asByteArray());
    }

    /** A template that was kept. */
    public static ImportBook of(byte[] template) {
        ReadSheet sheet = Workbooks.read(template);
        return new ImportBook(sheet.rows().get(0).cells().get(0).text(),
                sheet.rows().get(1).cells().stream().map(cell -> cell.text().replaceAll("[ *]+$", "")).toList());
    }

    public List<String> headings() {
        return headings;
    }

    /** Column of a heading, from 0 on. */
    public int column(String heading) {
        int at = headings.indexOf(heading);
        if (at < 0) {
            throw new AssertionError("No column " + heading + " in " + headings);
        }
        return at;
    }

    /** The next row, by heading. */
    public ImportBook row(Map<String, Object> values) {
        values.keySet().forEach(this::column);
        rows.add(values);
        return this;
    }

    /** A row like another with something else in it; {@code null} empties a cell. */
    public ImportBook row(Map<String, Object> like, String heading, Object value) {
        Map<String, Object> changed = new HashMap<>(like);
        changed.put(heading, value);
        return row(changed);
    }

    public ImportBook with(Consumer<Worksheet> change) {
        changes.add(change);
        return this;
    }

    public byte[] bytes() {
        return Workbooks.of(sheet -> {
            sheet.value(0, 0, mark);
            for (int at = 0; at < headings.size(); at++) {
                sheet.value(1, at, headings.get(at));
            }
            for (int row = 0; row < rows.size(); row++) {
                for (Map.Entry<String, Object> cell : rows.get(row).entrySet()) {
                    Workbooks.put(sheet, row + 2, column(cell.getKey()), cell.getValue());
                }
            }
            changes.forEach(change -> change.accept(sheet));
        });
    }

    /** Begins an import and sends the workbook: the dry run. */
    public Response check(Person person, String kind) {
        return check(person, kind, bytes());
    }

    public static Response check(Person person, String kind, byte[] file) {
        String id = person.post("/imports", Map.of("kind", kind, "fileName", "填好的.xlsx")).then().statusCode(201).extract().path("id");
        return person.putFile("/imports/" + id + "/content", file);
    }

    /** Enters what a dry run found in order. */
    public static Response commit(Person person, Response checked) {
        return person.post("/imports/" + checked.path("id") + "/commit", ((Number) checked.path("version")).longValue(), Map.of());
    }
}
