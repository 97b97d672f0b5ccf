package cn.bazhong.projects.ledger;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.bazhong.projects.testsupport.Database;
import cn.bazhong.projects.testsupport.ImportBook;
import cn.bazhong.projects.testsupport.Person;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Projects under way before the portal was, taken over at the stage they have reached. */
@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class LedgerImportTest {
    private static final Person OFFICE = Person.office().on("2026-11-20");
    private static final Person OWNER = Person.owner("511900-BZB").on("2026-11-20");

    private static Map<String, Object> row(String name, String stage) {
        Map<String, Object> row = new HashMap<>(Map.of("是否涉密", "否", "项目建设单位", "511900-BZB", "申报年度", 2025, "项目名称", name,
                "项目类别", "信息化应用系统", "建设性质", "新建", "建设内容类型", "建设", "产生方式", "自行建设", "所处阶段", stage,
                "总投资（万元）", 260));
        row.put("本年度信息化专项经费（万元）", 260);
        row.put("批准金额（万元）", 250.5);
        row.put("批准文号", "巴发改〔2025〕18号");
        return row;
    }

    @ParameterizedTest
    @CsvSource({"已列入清单,LISTED,LIST_LINE", "审批中,IN_APPROVAL,LIST_LINE", "已批复,APPROVED,DOSSIER", "实施中,IN_EXECUTION,DOSSIER",
            "运行中,IN_OPERATION,DOSSIER"})
    void eachBeginsAtItsStageWithWhatWasApproved(String stage, String code, String baseline) {
        String name = "编办台账 " + code;
        Response checked = ImportBook.template(OFFICE, "LEDGER").row(row(name, stage)).check(OFFICE, "LEDGER");
        checked.then().body("state", equalTo("READY"));
        ImportBook.commit(OFFICE, checked).then().statusCode(200).body("state", equalTo("DONE"));
        String id = OWNER.all("/projects").path("items.find { it.name == '" + name + "' }.id");
        OWNER.get("/projects/" + id).then().statusCode(200).body("stage", equalTo(code)).body("code", containsString("BZ-2025-"));
        OWNER.get("/projects/" + id + "/baselines").then().body("items[0].kind", equalTo(baseline))
                .body("items[0].source", equalTo("巴发改〔2025〕18号"));
        OWNER.all("/projects/" + id + "/events").then().body("items.type.contains('PROJECT_TAKEN_OVER')", equalTo(true))
                .body("items.find { it.type == 'PROJECT_TAKEN_OVER' }.summary", containsString(name));
        for (String part : List.of("execution", "acceptance", "operation", "performance", "dossiers", "oversight", "documents",
                "procedures", "approval-path")) {
            int status = OWNER.get("/projects/" + id + "/" + part).statusCode();
            assertEquals(true, status == 200 || status == 404 || status == 409, part + " answers " + status);
        }
    }

    @Test
    void whatWasApprovedSaysByWhatAndHowMuch() {
        Map<String, Object> bare = row("编办未附批文", "已批复");
        bare.put("批准金额（万元）", null);
        bare.put("批准文号", null);
        Response checked = ImportBook.template(OFFICE, "LEDGER").row(bare).row(row("编办设计", "运行中"), "建设内容类型", "设计")
                .row(row("编办试运行", "试运行")).check(OFFICE, "LEDGER");
        checked.then().body("state", equalTo("FAULTY"));
        assertEquals(List.of("UNKNOWN_CHOICE", "APPROVAL_MISSING", "APPROVAL_MISSING", "STAGE_OF_CONTENT"),
                OFFICE.all("/imports/" + checked.path("id") + "/faults").path("items.code"));
    }

    @Test
    void aProjectIsTakenOverOnce() {
        ImportBook book = ImportBook.template(OFFICE, "LEDGER").row(row("编办一次", "实施中"));
        ImportBook.commit(OFFICE, book.check(OFFICE, "LEDGER")).then().body("state", equalTo("DONE"));
        Response again = book.check(OFFICE, "LEDGER");
        again.then().body("state", equalTo("FAULTY"));
        OFFICE.all("/imports/" + again.path("id") + "/faults").then().body("items[0].code", equalTo("EXISTS"))
                .body("items[0].message", containsString("BZ-2025-"));
    }

    @Test
    void codesFollowEachOther() {
        ImportBook book = ImportBook.template(OFFICE, "LEDGER");
        for (int at = 0; at < 30; at++) {
            book.row(row("编办编号 " + at, "实施中"), "申报年度", 2021);
        }
        ImportBook.commit(OFFICE, book.check(OFFICE, "LEDGER")).then().body("state", equalTo("DONE"));
        assertEquals(30, Database.number("SELECT count(DISTINCT code) FROM project WHERE name LIKE '编办编号 %'"));
        assertEquals(Database.number("SELECT max(split_part(code, '-', 3)::int) FROM project WHERE code LIKE 'BZ-2021-%'"),
                Database.number("SELECT last FROM project_number WHERE year = 2021"));
    }
}
