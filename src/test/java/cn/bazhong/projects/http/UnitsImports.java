package cn.bazhong.projects.http;

import cn.bazhong.projects.testsupport.ImportBook;
import cn.bazhong.projects.testsupport.Person;
import io.restassured.path.json.JsonPath;
import java.util.Map;

/** What a unit takes in from workbooks. */
final class UnitsImports {
    private static final String KIND = "APPLICATIONS";

    private final UnitsWay way;

    UnitsImports(UnitsWay way) {
        this.way = way;
    }

    void take() {
        Person owner = way.unit().owner();
        way.read("GET /import-templates/{kind}", owner, KIND);
        String faulty = begin(owner);
        way.done("PUT /imports/{id}/content", owner, null, "{\"a\":1}", faulty);
        way.read("GET /imports/{id}", owner, faulty);
        way.read("GET /imports/{id}/faults", owner, faulty);
        String id = begin(owner);
        Person now = owner.on(way.day(8, 10));
        byte[] file = ImportBook.template(now, KIND).row(Map.of("是否涉密", "否", "申报年度", way.unit().year(), "项目名称",
                way.visit().secret("不外传的导入"), "项目类别", "信息化应用系统")).bytes();
        now.putFile("/imports/" + id + "/content", file).then().statusCode(200);
        JsonPath checked = way.read("GET /imports/{id}", owner, id);
        way.done("POST /imports/{id}/commit", owner, checked.getLong("version"), Map.of(), id);
        way.visit().read("/imports?limit=100");
        view(owner);
    }

    /** Nor what somebody keeps under a name. */
    private void view(Person owner) {
        JsonPath kept = way.done("POST /saved-views", owner, null, Map.of("page", "/projects", "name",
                "在列的", "query", "stage=LISTED"));
        way.visit().secret(kept.getString("id"));
        way.visit().read("/saved-views?page=/projects");
        way.done("POST /saved-views/{id}/removal", owner, kept.getLong("version"), Map.of(), kept.getString("id"));
    }

    private String begin(Person owner) {
        return way.visit().secret(way.done("POST /imports", owner, null, Map.of("kind", KIND, "fileName", "不外传的表.xlsx"))
                .getString("id"));
    }
}
