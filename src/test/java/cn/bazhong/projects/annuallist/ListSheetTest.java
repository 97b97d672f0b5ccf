package cn.bazhong.projects.annuallist;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.bazhong.projects.spreadsheet.ReadSheet;
import cn.bazhong.projects.spreadsheet.Xlsx;
import cn.bazhong.projects.testsupport.Database;
import cn.bazhong.projects.testsupport.ListInside;
import cn.bazhong.projects.testsupport.ListScene;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import cn.bazhong.projects.testsupport.Statements;
import cn.bazhong.projects.testsupport.Workbooks;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The annual list as a sheet: what the list shows, with subtotals, and nothing more than its reader may see. */
@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class ListSheetTest {
    private static final int YEAR = 2100;

    @Inject
    ListInside inside;

    @Test
    void theSheetIsTheListFromItsCompositionToThousandsOfLines() {
        ListScene list = ListScene.collecting(inside, YEAR, "1000000.00", "2500000.50");
        UUID network = list.enter("511900-JYJ", "400000.00");
        UUID leftOut = list.enter("511900-JYJ", "999999.00");
        list.include(leftOut, false, "重复建设").statusCode(200);
        Database.execute("UPDATE list_line SET category = 'INFRASTRUCTURE' WHERE id = '" + network + "'");
        Database.execute("UPDATE list_line SET profile = replace(profile, '建设养老服务管理系统', '=HYPERLINK(1)') WHERE id = '"
                + network + "'");

        ReadSheet sheet = sheet(list, ListScene.OFFICE, "zh-CN");
        assertEquals("2100 年度信息化项目清单", Workbooks.texts(sheet.rows().get(0)).get(0));
        List<String> projects = Workbooks.column(sheet, 2, 4);
        assertEquals(List.of("小计：信息化基础设施（1 项）", "小计：信息化应用系统（2 项）", "合计（3 项）"),
                projects.stream().filter(name -> name.contains("计")).filter(name -> name.contains("项")).toList());
        assertEquals(6, projects.size(), "three lines, two subtotals and the total; what is left out of the list is not on it");
        holdsWhatTheListShows(sheet, list);
        ReadSheet.Row total = sheet.rows().get(sheet.rows().size() - 1);
        assertEquals(0, new BigDecimal("390.00005").compareTo(Workbooks.number(total, 13)), "this year's investment in 10,000 CNY");
        ReadSheet.Row first = sheet.rows().get(3);
        assertEquals("=HYPERLINK(1)", Workbooks.texts(first).get(7), "text stays text");
        assertEquals("李强（局长）", Workbooks.texts(first).get(15));
        assertEquals("2027-03-01 至 2027-12-31", Workbooks.texts(first).get(14));

        assertEquals(3 + 3, sheet(list, ListScene.OTHER_OWNER, "zh-CN").rows().size(),
                "before publication an owner sees the own line, its subtotal and the total");
        ReadSheet english = sheet(list, ListScene.OFFICE, "en");
        assertTrue(Workbooks.column(english, 2, 4).contains("Subtotal: Application system (2)"));
        assertTrue(Workbooks.texts(english.rows().get(2)).containsValue("Supervising department"));

        int few = Statements.of(() -> download(list, ListScene.OFFICE, "zh-CN")).size();
        more(list, network, 5000);
        long begun = System.nanoTime();
        byte[][] kept = new byte[1][];
        int many = Statements.of(() -> kept[0] = download(list, ListScene.OFFICE, "zh-CN")).size();
        System.out.printf("Annual list of 5,003 lines: %.2f s, %d kB, %d statements%n", (System.nanoTime() - begun) / 1e9,
                kept[0].length >> 10, many);
        assertEquals(5003 + 3 + 3, Workbooks.read(kept[0]).rows().size());
        assertTrue(many <= few + 2 * 11, few + " statements for three lines and " + many + " for five thousand");
    }

    private static void holdsWhatTheListShows(ReadSheet sheet, ListScene list) {
        Map<String, ReadSheet.Row> rows = new HashMap<>();
        sheet.rows().forEach(row -> rows.put(Workbooks.texts(row).get(1), row));
        for (Map<String, Object> line : list.lines(ListScene.OFFICE)) {
            ReadSheet.Row row = rows.get(line.get("projectCode"));
            assertEquals(line.get("included"), row != null);
            if (row != null) {
                assertEquals(line.get("projectName"), Workbooks.texts(row).get(2));
                assertEquals(0, wan(line.get("totalInvestment")).compareTo(Workbooks.number(row, 8)));
                assertEquals(0, wan(line.get("amount")).compareTo(Workbooks.number(row, 13)));
            }
        }
    }

    private static BigDecimal wan(Object yuan) {
        return new BigDecimal(yuan.toString()).movePointLeft(4);
    }

    private static ReadSheet sheet(ListScene list, String token, String language) {
        return Workbooks.read(download(list, token, language));
    }

    private static byte[] download(ListScene list, String token, String language) {
        return given().auth().oauth2(token).header("Accept-Language", language).header("Accept", Xlsx.MEDIA_TYPE)
                .header("X-Portal-Clock", list.today() + "T02:00:00Z").get(list.path("/sheet")).then().statusCode(200).extract().asByteArray();
    }

    /** So many lines like one, each with a project of its own. */
    private static void more(ListScene list, UUID line, int count) {
        Database.execute("""
                INSERT INTO project (id, code, name, owner_department, jurisdiction, year, stage, hold, excepted, category,
                    content_kind, total_investment, profile, created_at, updated_at, version)
                SELECT gen_random_uuid(), 'BZ-2100-' || (20000 + n), '批量项目 ' || n, p.owner_department, p.jurisdiction, p.year, p.stage,
                    p.hold, p.excepted, p.category, p.content_kind, p.total_investment, p.profile, p.created_at, p.updated_at, 0
                FROM list_line l JOIN project p ON p.id = l.project_id, generate_series(1, %d) n WHERE l.id = '%s'
                """.formatted(count, line));
        Database.execute("""
                INSERT INTO list_line SELECT (jsonb_populate_record(l, jsonb_build_object('id', gen_random_uuid(), 'project_id', p.id,
                    'project_code', p.code, 'project_name', p.name, 'application_id', gen_random_uuid()))).*
                FROM list_line l, project p WHERE l.id = '%s' AND p.code LIKE 'BZ-2100-2____'""".formatted(line));
    }
}
