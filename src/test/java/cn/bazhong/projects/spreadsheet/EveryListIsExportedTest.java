package cn.bazhong.projects.spreadsheet;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.testsupport.ImportBook;
import cn.bazhong.projects.testsupport.Operations;
import cn.bazhong.projects.testsupport.Operations.Operation;
import cn.bazhong.projects.testsupport.Person;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import cn.bazhong.projects.testsupport.Statements;
import cn.bazhong.projects.testsupport.Workbooks;
import cn.bazhong.projects.text.Texts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever list a page shows is handed out as a workbook, with the same rows under the same filters. */
@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class EveryListIsExportedTest {
    /** Lists that no page shows as one, or that have a sheet of their own. */
    private static final Set<String> NOT = Set.of("/annual-lists/{id}/lines", "/record-heads", "/review-sessions/{id}/events",
            "/imports", "/events");
    private static final Person EVERYBODY = Person.of("walk", "走查", "511900-DSJ",
            Stream.of(Role.values()).filter(role -> role != Role.INTEGRATION).toArray(Role[]::new)).on("2026-11-20");
    private static final AtomicBoolean ENTERED = new AtomicBoolean();
    private static final List<Operation> EXPORTED = Operations.all().stream()
            .filter(one -> one.method().isAnnotationPresent(Exported.class)).toList();

    /** So that there are projects, whichever test comes first. */
    @BeforeEach
    void someProjects() {
        if (ENTERED.compareAndSet(false, true)) {
            ImportBook book = ImportBook.template(EVERYBODY, "LEDGER");
            for (int at = 0; at < 120; at++) {
                book.row(Map.of("是否涉密", "否", "项目建设单位", "511900-BZSX", "申报年度", 2026, "项目名称", "=导出 " + at, "项目类别", "信息化应用系统",
                        "建设性质", "新建", "建设内容类型", "建设", "产生方式", "自行建设", "所处阶段", "已列入清单", "总投资（万元）", 100 + at));
            }
            ImportBook.commit(EVERYBODY, book.check(EVERYBODY, "LEDGER")).then().statusCode(200).body("state", equalTo("DONE"));
        }
    }

    @Test
    void noListThatIsReadPageByPageIsLeftOut() {
        Set<String> paged = Operations.all().stream().filter(one -> !one.isCommand() && one.queryParameters().contains("cursor"))
                .filter(one -> !one.method().isAnnotationPresent(Exported.class))
                .map(one -> one.path().replace("/api/v1", "")).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(NOT), paged);
    }

    @Test
    void everyHeadingAndEveryNameOfAKindIsThereInBothLanguages() {
        Set<String> unnamed = new TreeSet<>();
        for (Operation one : EXPORTED) {
            for (Locale locale : List.of(Texts.CHINESE, Texts.ENGLISH)) {
                ExportedTable.of(one.method()).columns(locale).forEach(column -> assertFalse(column.heading().isBlank()));
                assertFalse(Texts.of(locale, "sheet." + one.method().getAnnotation(Exported.class).title()).isBlank());
            }
            components(one).stream().map(RecordComponent::getType).filter(type -> type.isEnum() && type != Article.class)
                    .flatMap(type -> Arrays.stream(type.getEnumConstants())).map(constant -> CellText.key((Enum<?>) constant))
                    .filter(key -> !Texts.has(key)).forEach(unnamed::add);
        }
        assertEquals(Set.of(), unnamed);
    }

    @Test
    void aWorkbookHasTheRowsOfTheListInItsOrder() {
        List<String> wrong = new ArrayList<>();
        Map<String, String> ids = new HashMap<>(Map.of("departments", "511900-JYJ", "articles", "A11"));
        ids.put("projects", id("/projects?limit=1", "id"));
        ids.put("annual-lists", id("/annual-lists?limit=1", "id"));
        for (Operation one : EXPORTED) {
            String path = one.path().replace("/api/v1", "");
            String id = ids.get(path.split("/")[1]);
            if (!path.contains("{") || id != null) {
                compare(one, path.replaceAll("\\{[^}]*}", Objects.requireNonNullElse(id, "")), wrong);
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static void compare(Operation one, String path, List<String> wrong) {
        Response answer = EVERYBODY.workbook(path);
        if (answer.statusCode() != 200) {
            wrong.add(path + " answers " + answer.statusCode() + " " + answer.asString());
            return;
        }
        List<Map<String, Object>> items = one.queryParameters().contains("cursor") ? EVERYBODY.all(path).path("items")
                : EVERYBODY.get(path).path("items");
        ReadSheet sheet = Workbooks.read(answer.asByteArray());
        int rows = sheet.rows().size() - 3;
        if (rows != items.size()) {
            wrong.add(path + " has " + rows + " rows instead of " + items.size());
            return;
        }
        List<RecordComponent> columns = components(one);
        for (int at = 0; at < columns.size(); at++) {
            RecordComponent column = columns.get(at);
            if (column.getType() == String.class && column.getDeclaringRecord() == ExportedTable.listed(one.method())) {
                List<String> listed = items.stream().map(item -> item.get(column.getName()))
                        .map(value -> value == null ? "" : plain(value)).toList();
                List<String> kept = Workbooks.column(sheet, at, 4).stream().map(EveryListIsExportedTest::plain).toList();
                if (!listed.equals(kept)) {
                    wrong.add(path + " " + column.getName() + ": " + kept + " instead of " + listed);
                }
            }
        }
    }

    /** What XML does not carry. */
    private static String plain(Object value) {
        return value.toString().replaceAll("\\s+", " ").strip();
    }

    @Test
    void filtersHoldForTheWorkbookToo() {
        Response answer = EVERYBODY.workbook("/projects?stage=IN_EXECUTION&year=2026&limit=7");
        int rows = Workbooks.read(answer.then().statusCode(200).extract().asByteArray()).rows().size() - 3;
        assertEquals(EVERYBODY.all("/projects?stage=IN_EXECUTION&year=2026").jsonPath().getList("items").size(), rows);
        assertEquals(400, EVERYBODY.workbook("/projects?noSuchFilter=1").statusCode());
        assertTrue(answer.header("Content-Disposition").contains("attachment"));
    }

    @Test
    void nobodyIsHandedOutWhatHeMayNotSee() {
        Person owner = Person.owner("511900-BZYZ").on("2026-11-20");
        assertEquals(owner.all("/projects").jsonPath().getList("items").size(),
                Workbooks.read(owner.workbook("/projects").asByteArray()).rows().size() - 3);
        assertEquals(404, owner.workbook("/projects/" + id("/projects?limit=1", "id") + "/documents").statusCode());
        assertEquals(406, owner.workbook("/me").statusCode());
    }

    @Test
    void headingsAndNamesAreInTheLanguageAskedFor() {
        ReadSheet sheet = Workbooks.read(EVERYBODY.inEnglish().workbook("/departments").asByteArray());
        assertEquals("Departments", Workbooks.texts(sheet.rows().get(0)).get(0));
        assertTrue(Workbooks.column(sheet, 3, 4).contains("Party organ"));
        assertEquals("部门", Workbooks.texts(Workbooks.read(EVERYBODY.workbook("/departments").asByteArray()).rows().get(0)).get(0));
    }

    @Test
    void thereAreStatementsForPagesAndNotForRows() {
        int rows = EVERYBODY.all("/projects").jsonPath().getList("items").size();
        int sent = Statements.of(() -> EVERYBODY.workbook("/projects").then().statusCode(200)).size();
        assertTrue(sent <= 4 + 3 * (rows / 100 + 1), sent + " statements for " + rows + " rows");
    }

    private static String id(String path, String name) {
        return EVERYBODY.get(path).path("items[0]." + name);
    }

    private static List<RecordComponent> components(Operation list) {
        return Arrays.stream(list.method().getAnnotation(Exported.class).value())
                .map(name -> component(ExportedTable.listed(list.method()), name)).toList();
    }

    private static RecordComponent component(Class<?> listed, String name) {
        RecordComponent found = null;
        for (String step : name.split("\\.")) {
            Class<?> owner = found == null ? listed : found.getType();
            found = Arrays.stream(owner.getRecordComponents()).filter(one -> one.getName().equals(step)).findFirst().orElseThrow();
        }
        return found;
    }
}
