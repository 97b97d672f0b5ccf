package cn.bazhong.projects.importing;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.bazhong.projects.identity.Departments;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.spreadsheet.ReadSheet;
import cn.bazhong.projects.spreadsheet.SheetCell;
import cn.bazhong.projects.testsupport.Calls;
import cn.bazhong.projects.testsupport.Database;
import cn.bazhong.projects.testsupport.ImportBook;
import cn.bazhong.projects.testsupport.NewDepartments;
import cn.bazhong.projects.testsupport.OnContext;
import cn.bazhong.projects.testsupport.Person;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import cn.bazhong.projects.testsupport.Statements;
import cn.bazhong.projects.testsupport.Workbooks;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Applications taken in from a workbook: dry run, faults by cell, all or nothing. */
@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class ImportApiTest {
    private static final int YEAR = 2029;
    private static final String DEPARTMENT = "511902-LYX";
    private static final Person OWNER = Person.owner(DEPARTMENT).on("2028-10-10");
    private static final Person OFFICE = Person.of("import-office", "罗琴", "511902-DSJ", Role.LEADING_GROUP_OFFICE).on("2028-10-10");
    private static final AtomicBoolean OPEN = new AtomicBoolean();

    @Inject
    Departments departments;
    @Inject
    ImportLapse lapse;

    /** A county's own call, for a department of its own. */
    @BeforeEach
    void openCall() {
        if (OPEN.compareAndSet(false, true)) {
            NewDepartments.enter(departments, DEPARTMENT);
            Calls.ofCounty("511902", YEAR);
        }
    }

    private static Map<String, Object> row(String name) {
        Map<String, Object> row = new HashMap<>();
        row.put("是否涉密", "否");
        row.put("申报年度", YEAR);
        row.put("项目名称", name);
        row.put("项目类别", "信息化应用系统");
        row.put("建设性质", "新建");
        row.put("总投资（万元）", 280);
        row.put("本年度信息化专项经费（万元）", 200);
        row.put("本年度自筹资金（万元）", 30.5);
        row.put("下年度信息化专项经费（万元）", 49.5);
        row.put("计划开工", LocalDate.of(YEAR, 3, 1));
        row.put("计划完成", YEAR + "年12月31日");
        row.put("所属行业", "林业");
        return row;
    }

    private static ImportBook template() {
        return ImportBook.template(OWNER, "APPLICATIONS");
    }

    private static List<String> names(Person person) {
        return person.all("/applications").jsonPath().getList("items.name");
    }

    @Test
    void rowsBecomeDraftsOfTheirDepartmentOnceTheyAreEnteredAndNotBefore() {
        Response checked = template().row(row("森林防火监测平台")).row(row("古树名木管理系统"), "建设性质", "Upgrade").check(OWNER, "APPLICATIONS");
        checked.then().statusCode(200).body("state", equalTo("READY")).body("rows", equalTo(2)).body("faults", equalTo(0));
        assertTrue(names(OWNER).stream().noneMatch("森林防火监测平台"::equals), "a dry run enters nothing");
        ImportBook.commit(OWNER, checked).then().statusCode(200).body("state", equalTo("DONE"))
                .body("progressDone", equalTo(2)).body("progressTotal", equalTo(2));
        String id = OWNER.all("/applications").path("items.find { it.name == '森林防火监测平台' }.id");
        OWNER.get("/applications/" + id).then().body("state", equalTo("DRAFT")).body("profile.totalInvestment", equalTo(2800000f))
                .body("profile.fundingLines", hasSize(3)).body("profile.fundingLines[2].year", equalTo(YEAR + 1))
                .body("profile.plannedStart", equalTo(YEAR + "-03-01")).body("profile.plannedEnd", equalTo(YEAR + "-12-31"))
                .body("profile.sector", equalTo("FORESTRY"));
        assertEquals(1, Database.number("SELECT count(*) FROM event WHERE subject_id = '" + id + "' AND type = 'APPLICATION_DRAFTED'"));
    }

    @Test
    void everyFaultIsToldByItsCellInTheLanguageOfTheReader() {
        ImportBook book = template().row(row("甲"), "总投资（万元）", 300).row(row("乙"), "项目类别", "不知道").row(row("丙"), "计划开工", "下个月")
                .row(row("丁"), "申报年度", 2031).row(row("戊"), "是否涉密", "是").row(row("己"), "项目名称", "   ")
                .row(row("庚"), "本年度自筹资金（万元）", "三十").row(row("辛"), "项目建设单位", "没有这个局")
                .row(row("壬"), "项目建设单位", "511900-MZJ").row(row("甲"));
        book.with(sheet -> sheet.formula(12, book.column("总投资（万元）"), "SUM(K3:K4)"));
        Response checked = book.check(OWNER, "APPLICATIONS");
        checked.then().statusCode(200).body("state", equalTo("FAULTY"));
        String faults = "/imports/" + checked.path("id") + "/faults";
        Map<String, String> told = OWNER.all(faults).jsonPath().<Map<String, String>>getList("items").stream()
                .collect(Collectors.toMap(fault -> fault.get("code"), fault -> fault.get("at"), (first, more) -> first));
        int total = book.column("总投资（万元）");
        assertEquals(cell(total, 3), told.get("SUM_DIFFERS"));
        assertEquals(cell(book.column("项目类别"), 4), told.get("UNKNOWN_CHOICE"));
        assertEquals(cell(book.column("计划开工"), 5), told.get("NOT_A_DATE"));
        assertEquals(cell(book.column("申报年度"), 6), told.get("NO_OPEN_CALL"));
        assertEquals(cell(0, 7), told.get("CLASSIFIED"));
        assertEquals(cell(book.column("项目名称"), 8), told.get("REQUIRED"));
        assertEquals(cell(book.column("本年度自筹资金（万元）"), 9), told.get("NOT_A_NUMBER"));
        assertEquals(cell(1, 10), told.get("UNKNOWN_DEPARTMENT"));
        assertEquals(cell(1, 11), told.get("FOREIGN_DEPARTMENT"));
        assertEquals(cell(book.column("项目名称"), 12), told.get("TWICE_IN_FILE"));
        assertEquals(cell(total, 13), told.get("FORMULA"));
        String choices = "items.find { it.code == 'UNKNOWN_CHOICE' }.";
        OWNER.all(faults).then().body(choices + "message", containsString("信息化应用系统")).body(choices + "column", equalTo("项目类别"));
        OWNER.inEnglish().all(faults).then().body(choices + "message", containsString("Application system"))
                .body(choices + "column", equalTo("Category"));
        ReadSheet kept = Workbooks.read(OWNER.workbook(faults).asByteArray());
        assertTrue(Workbooks.column(kept, 0, 4).contains(cell(total, 13)), "the faults are handed out as a workbook");
        ImportBook.commit(OWNER, checked).then().statusCode(409);
        assertTrue(names(OWNER).stream().noneMatch("庚"::equals), "one fault, and nothing is entered");
    }

    private static String cell(int column, int row) {
        return SheetCell.reference(column, row);
    }

    @Test
    void peopleTypeAsTheyDo() {
        Map<String, Object> row = row("　林区　");
        row.put("总投资（万元）", "１，２８０．５");
        row.put("本年度信息化专项经费（万元）", "1,280.50");
        row.put("本年度自筹资金（万元）", null);
        row.put("下年度信息化专项经费（万元）", "0");
        row.put("计划开工", "２０２９／３／１");
        row.put("计划完成", "2029.12.31");
        row.put("是否涉密", " 否 ");
        row.put("项目建设单位", "511902-lyx");
        Response checked = template().row(row).check(OWNER, "APPLICATIONS");
        checked.then().body("state", equalTo("READY"));
        ImportBook.commit(OWNER, checked).then().statusCode(200);
        String id = OWNER.all("/applications").path("items.find { it.name == '林区' }.id");
        OWNER.get("/applications/" + id).then().body("profile.totalInvestment", equalTo(12805000f))
                .body("profile.fundingLines", hasSize(1)).body("profile.plannedEnd", equalTo("2029-12-31"));
    }

    @Test
    void theTemplateIsTheOneHandedOut() {
        assertEquals("NO_TEMPLATE", onlyFault(Workbooks.ofRows(List.of(List.of("项目名称"), List.of("甲")))));
        assertEquals("OTHER_TEMPLATE", onlyFault(ImportBook.template(OFFICE, "LEDGER").bytes()));
        assertEquals("NO_ROWS", onlyFault(template().bytes()));
        assertEquals("OLD_TEMPLATE", onlyFault(template().row(row("甲")).with(sheet -> sheet.value(0, 0, "[APPLICATIONS v0]")).bytes()));
        assertEquals("MERGED", onlyFault(template().row(row("甲")).with(sheet -> sheet.range(2, 0, 3, 0).merge()).bytes()));
        ImportBook book = template();
        int after = book.headings().size();
        assertEquals("COLUMN_UNKNOWN", onlyFault(template().row(row("甲")).with(sheet -> sheet.value(1, after, "备注")).bytes()));
        assertEquals("COLUMN_TWICE", onlyFault(template().row(row("甲")).with(sheet -> sheet.value(1, after, "项目名称")).bytes()));
        assertEquals("BESIDE_COLUMNS", onlyFault(template().row(row("甲")).with(sheet -> sheet.value(2, after, "x")).bytes()));
        assertEquals("COLUMN_MISSING", onlyFault(template().row(Map.of("是否涉密", "否", "申报年度", YEAR))
                .with(sheet -> sheet.value(1, book.column("项目名称"), (String) null)).bytes()));
        assertEquals("TOO_MANY_COLUMNS", onlyFault(template().row(row("甲")).with(sheet -> {
            for (int at = after; at < 10_000; at++) {
                sheet.value(2, at, at);
            }
        }).bytes()));
        assertEquals("TEXT_IN_GBK", onlyFault("项目名称,总投资\n".getBytes(Charset.forName("GBK"))));
    }

    private static String onlyFault(byte[] file) {
        Response checked = ImportBook.check(OWNER, "APPLICATIONS", file);
        checked.then().statusCode(200).body("state", equalTo("FAULTY")).body("faults", equalTo(1));
        return OWNER.all("/imports/" + checked.path("id") + "/faults").path("items[0].code");
    }

    @Test
    void theTemplateIsHandedOutInBothLanguagesAndEitherIsTaken() {
        Person english = OWNER.inEnglish();
        Response checked = ImportBook.template(english, "APPLICATIONS").row(Map.of("Classified", "no", "Year of the list", YEAR,
                "Project name", "Wetland monitoring", "Category", "Application system")).check(OWNER, "APPLICATIONS");
        checked.then().body("state", equalTo("READY"));
    }

    @Test
    void whatHoldsNoMoreWhenItIsEnteredIsToldAndNothingIsEntered() {
        Response checked = template().row(row("湿地监测")).row(row("苗圃管理")).check(OWNER, "APPLICATIONS");
        String list = OWNER.all("/annual-lists").path("items.find { it.year == " + YEAR + " && it.jurisdiction == '511902' }.id");
        Response begun = OWNER.post("/applications", Map.of("listId", list, "classified", false));
        OWNER.put("/applications/" + begun.path("id") + "/profile", ((Number) begun.path("version")).longValue(), Map.of("name", "苗圃管理"))
                .then().statusCode(200);
        ImportBook.commit(OWNER, checked).then().statusCode(200).body("state", equalTo("FAULTY")).body("faults", equalTo(1));
        OWNER.all("/imports/" + checked.path("id") + "/faults").then().body("items[0].code", equalTo("EXISTS"));
        assertTrue(names(OWNER).stream().noneMatch("湿地监测"::equals), "all or nothing");
    }

    @Test
    void anImportIsEnteredOnceAndIsItsImportersAlone() {
        Response checked = template().row(row("林长制平台")).check(OWNER, "APPLICATIONS");
        Person colleague = Person.of("colleague", "王芳", DEPARTMENT, Role.PROJECT_OWNER).on("2028-10-10");
        colleague.get("/imports/" + checked.path("id")).then().statusCode(404);
        ImportBook.commit(colleague, checked).then().statusCode(404);
        OWNER.post("/imports/" + checked.path("id") + "/commit", 99, Map.of()).then().statusCode(412);
        Response done = ImportBook.commit(OWNER, checked);
        done.then().statusCode(200).body("actions[0].allowed", equalTo(false));
        ImportBook.commit(OWNER, done).then().statusCode(409);
        OWNER.putFile("/imports/" + checked.path("id") + "/content", template().bytes()).then().statusCode(409);
        OWNER.all("/imports").then().body("items.findAll { it.id == '" + checked.path("id") + "' }.state", equalTo(List.of("DONE")));
        assertEquals(0, Database.number("SELECT count(*) FROM import_row WHERE run_id = '" + checked.path("id") + "'"));
    }

    @Test
    void whatIsNotEnteredInTimeOrBeforeAnotherIsSentAgain() {
        Response first = template().row(row("林火监测一期")).check(OWNER, "APPLICATIONS");
        Response second = template().row(row("林火监测二期")).check(OWNER, "APPLICATIONS");
        lapsed(first);
        OnContext.runOn("2028-10-16", () -> lapse.go());
        OWNER.get("/imports/" + second.path("id")).then().body("state", equalTo("READY"));
        OnContext.runOn("2028-10-18", () -> lapse.go());
        lapsed(second);
        assertTrue(names(OWNER).stream().noneMatch(name -> name.startsWith("林火监测")));
    }

    /** It says so, and nothing is entered. */
    private static void lapsed(Response checked) {
        OWNER.get("/imports/" + checked.path("id")).then().body("state", equalTo("LAPSED"), "actions[0].allowed", equalTo(false));
        OWNER.post("/imports/" + checked.path("id") + "/commit", 2, Map.of()).then().statusCode(409);
        assertEquals(0, Database.number("SELECT count(*) FROM import_row WHERE run_id = '" + checked.path("id") + "'"));
    }

    @Test
    void theOfficeTakesInForEveryDepartmentAndNamesIt() {
        ImportBook book = ImportBook.template(OFFICE, "APPLICATIONS").row(row("生态旅游平台"), "项目建设单位", "原LYX局").row(row("无主平台"));
        Response checked = book.check(OFFICE, "APPLICATIONS");
        String first = OFFICE.all("/imports/" + checked.path("id") + "/faults").path("items[0].code");
        checked.then().body("state", equalTo("FAULTY"));
        assertEquals("REQUIRED", first);
        Response mended = ImportBook.template(OFFICE, "APPLICATIONS").row(row("生态旅游平台"), "项目建设单位", DEPARTMENT)
                .check(OFFICE, "APPLICATIONS");
        ImportBook.commit(OFFICE, mended).then().statusCode(200).body("state", equalTo("DONE"));
        assertTrue(names(OWNER).contains("生态旅游平台"));
        OWNER.post("/imports", Map.of("kind", "LEDGER", "fileName", "x.xlsx")).then().statusCode(403);
        OWNER.workbook("/import-templates/LEDGER").then().statusCode(403);
    }

    @Test
    void aFileBeyondTheLimitIsNotTakenIn() {
        String id = OWNER.post("/imports", Map.of("kind", "APPLICATIONS", "fileName", "x.xlsx")).path("id");
        OWNER.putFile("/imports/" + id + "/content", new byte[11 << 20]).then().statusCode(413);
        OWNER.get("/imports/" + id).then().body("state", equalTo("AWAITING_FILE"));
    }

    @Test
    void fiveThousandRowsTakeAHandfulOfStatements() {
        ImportBook few = template();
        ImportBook many = template();
        for (int at = 0; at < 100; at++) {
            few.row(row("少量 " + at));
        }
        for (int at = 0; at < 5000; at++) {
            many.row(row("大批 " + at));
        }
        byte[] file = many.bytes();
        int ofFew = statements(few.bytes());
        long before = System.nanoTime();
        Response[] checked = new Response[1];
        int dry = Statements.of(() -> checked[0] = ImportBook.check(OWNER, "APPLICATIONS", file)).size();
        long looked = System.nanoTime();
        checked[0].then().body("state", equalTo("READY")).body("rows", equalTo(5000));
        int entered = Statements.of(() -> ImportBook.commit(OWNER, checked[0]).then().body("state", equalTo("DONE"))).size();
        long done = System.nanoTime();
        System.out.printf("5,000 applications: dry run %.1f s, entered %.1f s, %d statements%n", (looked - before) / 1e9,
                (done - looked) / 1e9, dry + entered);
        assertTrue(dry + entered < ofFew + 400, dry + " and " + entered + " statements; for a hundred rows " + ofFew);
    }

    private static int statements(byte[] file) {
        return Statements.of(() -> ImportBook.commit(OWNER, ImportBook.check(OWNER, "APPLICATIONS", file)).then()
                .body("state", equalTo("DONE"))).size();
    }
}
